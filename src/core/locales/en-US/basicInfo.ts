import { grouped } from '../grouped';

export const basicInfo = {
  tab: 'Basic information',
  title: 'Customer basic information',
  about: 'Person, company, contact and purchase history of every customer, and what is missing',
  why: 'Person, company, contact and purchase history of every customer, and what is missing',
  headline: (customers: number, complete: string): string => `${grouped(customers)} ${customers === 1 ? 'customer' : 'customers'}, ${complete} filled in`,
  answer: (customers: number, complete: string): string => `${grouped(customers)} ${customers === 1 ? 'customer' : 'customers'}; ${complete} of the fields below are filled in.`,
  gaps: (list: string): string => `Fill in first: ${list}.`,
  gap: (field: string, missing: number): string => `${field} (${grouped(missing)} missing)`,
  absent: (list: string): string => `Columns the customer sheet does not have: ${list}.`,
  comma: ', ',
  columns: {
    customer: 'Company', customerId: 'Customer ID', contact: 'Name', sex: 'Sex', age: 'Age', position: 'Position', industry: 'Industry', address: 'Address',
    phone: 'Phone', email: 'Mail', social: 'Social account', orders: 'Orders', perYear: 'Purchase days in a year', amount: 'Lifetime sales', last: 'Last purchase',
  },
};
