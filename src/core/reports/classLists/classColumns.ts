import type { ClassKey, CustomerColumnKey } from '../../locales/reportKeys';

const WHO: readonly CustomerColumnKey[] = ['customer', 'customerId', 'region', 'handler', 'phone'];

/**
 * What matters about the customers of each class, in the order a caller asks for it: few enough to be read when printed
 * on one page's width. Everything else is in the customer list.
 */
export const CLASS_COLUMNS_SHOWN: Readonly<Record<ClassKey, readonly CustomerColumnKey[]>> = {
  buying: [...WHO, 'grade', 'gradeBefore', 'move', 'orders', 'periodRevenue', 'periodChange', 'yoyChange', 'receivable', 'isOverdue', 'lastPurchase', 'lastVisit', 'lastCoupon'],
  new: [...WHO, 'source', 'grade', 'firstPurchase', 'orders', 'products', 'periodRevenue', 'averageOrder', 'lastPurchase', 'expectedNext', 'receivable'],
  returning: [...WHO, 'grade', 'gradeBefore', 'orders', 'periodRevenue', 'revenue', 'firstPurchase', 'lastPurchase', 'typicalInterval', 'expectedNext', 'receivable'],
  churned: [
    ...WHO, 'churnedWhen', 'gradeBefore', 'lastPurchase', 'daysSinceLast', 'typicalInterval', 'orders', 'revenue', 'receivable', 'overdue', 'overdueDays',
  ],
  never: ['customer', 'customerId', 'region', 'handler', 'contact', 'position', 'phone', 'source', 'coreNeed', 'statusTag', 'industry', 'size', 'email'],
};
