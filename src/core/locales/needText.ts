import { fieldNames as enUS } from './en-US/fieldNames';
import type { Language } from './language';
import { fieldNames as zhCN } from './zh-CN/fieldNames';

interface NeedWords {
  readonly fields: Readonly<Record<string, string>>;
  /** Needs that have words of their own: those of every ledger, and what keeps a list from being of a kind. */
  readonly own: Readonly<Record<string, string>>;
  readonly or: string;
  readonly and: string;
}

const WORDS: Readonly<Record<Language, NeedWords>> = {
  'zh-CN': {
    fields: zhCN,
    own: {
      'customerId|customerName': '客户（名称或编号）', details: '客户的其他资料（如电话、行业）', oneRowACustomer: '每家客户只占一行', notOrders: '不含订单', notQuotes: '成交的销售（看上去是报价、计划或采购）',
      customers: '客户（看上去是供应商）', fewColumns: '只有地区和负责人', expenses: '写明是费用的列名',
    },
    or: '或',
    and: '和',
  },
  'en-US': {
    fields: enUS,
    own: {
      date: 'a date', 'customerId|customerName': 'a customer (name or number)', customerId: 'a customer number', customerName: 'a customer name', amount: 'an amount', quantity: 'quantity', unitPrice: 'unit price',
      orderNo: 'an order number', details: 'more about each customer (such as phone or industry)', oneRowACustomer: 'one row for each customer', notOrders: 'no orders', notQuotes: 'sales made (it seems to hold quotes, plans or purchases)',
      customers: 'customers (it seems to list suppliers)', fewColumns: 'only region and person', expenses: 'a header that speaks of expenses',
    },
    or: ' or ',
    and: ' with ',
  },
};

/** What a sheet lacks, in words, from what recognition says: `amount|quantity+unitPrice` is "an amount or quantity with unit price". */
export function needText(need: string, language: Language): string {
  const { fields, own, or, and } = WORDS[language];
  const fieldText = (field: string): string => own[field] ?? fields[field] ?? field;
  return own[need] ?? need.split('|').map((together) => together.split('+').map(fieldText).join(and)).join(or);
}
