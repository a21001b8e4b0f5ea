import type { AnyField } from '../paneMessages';

/** How the fields of the sources are called, in the pane and where a sheet says which column is missing. */
export const fieldNames: Readonly<Record<AnyField, string>> = {
  orderNo: 'Order no.', date: 'Date', customerId: 'Customer no.', customerName: 'Customer', productId: 'Product no.', productName: 'Product', category: 'Category',
  quantity: 'Quantity', unitPrice: 'Unit price', discount: 'Discount', amount: 'Amount', cost: 'Cost', unitCost: 'Unit cost', grossProfit: 'Gross profit',
  salesperson: 'Salesperson', region: 'Region', type: 'Type', status: 'Status', originalOrder: 'Original order', dueDate: 'Due date', shipDate: 'Ship date',
  shippedQuantity: 'Shipped quantity', currency: 'Currency', serial: 'No.', industry: 'Industry', size: 'Size', contact: 'Contact', position: 'Position', phone: 'Phone',
  email: 'Email', source: 'Source', firstContact: 'First contact', firstDeal: 'First deal', lastDeal: 'Last deal', totalAmount: 'Total amount', averageOrder: 'Average deal',
  frequency: 'Deals', grade: 'Grade', coreNeed: 'Core need', followUp: 'Follow-up', feedback: 'Feedback', remark: 'Remark', handler: 'Handler', stage: 'Stage',
  birthDate: 'Birth date', sex: 'Sex', address: 'Address', social: 'Social account', creditDays: 'Credit days', creditLimit: 'Credit limit', channel: 'Channel', referredBy: 'Referred by',
  lostReason: 'Reason lost', returnFlag: 'Returned', returnDate: 'Return date', returnAmount: 'Amount returned', invoiceNo: 'Invoice no.', invoiceDate: 'Invoice date', residual: 'Open amount', credit: 'credit', ordered: 'Ordered', shipped: 'Shipped',
  promisedDate: 'Promised date', kind: 'Kind', content: 'Content', owner: 'Owner', result: 'Result', solvedDate: 'Solved on', score: 'Score', scale: 'Out of',
  suggestion: 'Suggestion', solution: 'Solution', enteredDate: 'Entered on',
  opportunityNo: 'Opportunity no.', event: 'Event', attended: 'Attended', account: 'Account', note: 'Note',
};
