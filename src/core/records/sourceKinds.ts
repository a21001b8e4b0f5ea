/** The kinds of source sheets and their fields: a public contract (facts file, mapping file). Extend, never rename. */
export const SOURCE_KINDS = ['sales', 'customers', 'receivables', 'payments', 'orders', 'interactions', 'survey', 'stages', 'returns', 'salespeople', 'events', 'expenses'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** How the cells of a field are read. */
export type FieldType = 'id' | 'text' | 'date' | 'money' | 'quantity' | 'ratio' | 'integer' | 'phone' | 'email';

export const FIELDS = {
  sales: {
    orderNo: 'id', date: 'date', customerId: 'id', customerName: 'text', productId: 'id', productName: 'text', category: 'text',
    quantity: 'quantity', unitPrice: 'money', discount: 'ratio', amount: 'money', cost: 'money', unitCost: 'money', grossProfit: 'money',
    salesperson: 'text', region: 'text', type: 'text', status: 'text', originalOrder: 'id', dueDate: 'date', shipDate: 'date',
    shippedQuantity: 'quantity', currency: 'text',
  },
  customers: {
    serial: 'integer', customerId: 'id', customerName: 'text', industry: 'text', size: 'text', contact: 'text', position: 'text', phone: 'phone',
    email: 'email', source: 'text', firstContact: 'date', firstDeal: 'date', lastDeal: 'date', totalAmount: 'money', averageOrder: 'money',
    frequency: 'integer', grade: 'text', coreNeed: 'text', followUp: 'text', feedback: 'text', status: 'text', remark: 'text',
    region: 'text', handler: 'text', stage: 'text', birthDate: 'date', sex: 'text', address: 'text', social: 'text', creditDays: 'text',
    creditLimit: 'money', channel: 'text', referredBy: 'text', lostReason: 'text',
  },
  receivables: {
    invoiceNo: 'id', customerId: 'id', customerName: 'text', invoiceDate: 'date', dueDate: 'date', amount: 'money', residual: 'money', type: 'text',
    currency: 'text', credit: 'money',
  },
  payments: { date: 'date', customerId: 'id', customerName: 'text', amount: 'money', invoiceNo: 'id', currency: 'text' },
  orders: {
    orderNo: 'id', date: 'date', customerId: 'id', customerName: 'text', productId: 'id', ordered: 'quantity', shipped: 'quantity',
    promisedDate: 'date', shipDate: 'date',
  },
  interactions: {
    date: 'date', customerId: 'id', customerName: 'text', channel: 'text', kind: 'text', content: 'text', owner: 'text', result: 'text', solvedDate: 'date',
  },
  survey: {
    date: 'date', customerId: 'id', customerName: 'text', score: 'quantity', scale: 'integer', feedback: 'text', suggestion: 'text', solution: 'text',
    owner: 'text',
  },
  stages: { customerId: 'id', customerName: 'text', stage: 'text', enteredDate: 'date', lostReason: 'text', opportunityNo: 'id', owner: 'text' },
  returns: { orderNo: 'id', customerId: 'id', customerName: 'text', returnFlag: 'text', returnDate: 'date', returnAmount: 'money' },
  salespeople: { region: 'text', salesperson: 'text' },
  events: { event: 'text', date: 'date', customerId: 'id', customerName: 'text', channel: 'text', attended: 'text', result: 'text' },
  expenses: { date: 'date', customerId: 'id', customerName: 'text', amount: 'money', credit: 'money', account: 'text', note: 'text', currency: 'text' },
} as const satisfies Record<SourceKind, Record<string, FieldType>>;

export type FieldOf<K extends SourceKind> = keyof (typeof FIELDS)[K] & string;
export type CustomerField = FieldOf<'customers'>;
