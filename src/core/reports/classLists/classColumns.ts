import type { ClassKey, CustomerColumnKey } from '../../locales/reportKeys';

const WHO: readonly CustomerColumnKey[] = ['customer', 'customerId', 'region', 'handler', 'phone'];

/** What matters about the customers of each class, in the order a caller asks for it. */
export const CLASS_COLUMNS_SHOWN: Readonly<Record<ClassKey, readonly CustomerColumnKey[]>> = {
  buying: [
    ...WHO, 'state', 'grade', 'gradeBefore', 'move', 'periodRevenue', 'previousRevenue', 'periodChange', 'priorYearRevenue', 'yoyChange',
    'revenue', 'orders', 'lastPurchase', 'receivable', 'overdue', 'isOverdue',
  ],
  new: [...WHO, 'source', 'industry', 'grade', 'firstPurchase', 'periodRevenue', 'orders', 'products', 'averageOrder', 'lastPurchase', 'expectedNext', 'receivable'],
  returning: [
    ...WHO, 'grade', 'gradeBefore', 'periodRevenue', 'revenue', 'orders', 'firstPurchase', 'lastPurchase', 'typicalInterval', 'expectedNext', 'receivable', 'overdue',
  ],
  churned: [
    ...WHO, 'churnedWhen', 'lastPurchase', 'daysSinceLast', 'typicalInterval', 'gradeBefore', 'valueTag', 'revenue', 'grossProfit', 'orders', 'firstPurchase',
    'receivable', 'overdue', 'overdueDays',
  ],
  never: ['customer', 'customerId', 'region', 'handler', 'contact', 'position', 'phone', 'email', 'industry', 'size', 'source', 'coreNeed', 'statusTag'],
};
