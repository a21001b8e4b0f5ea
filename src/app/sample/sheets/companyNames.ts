import type { Company } from '../company';
import type { Identity } from '../identities';
import { inventIdentities } from '../identities';
import { PRODUCTS } from '../products';
import type { SampleWords } from '../words/SampleWords';
import { wordAt } from './column';

/** What the sheets of one language call customers and products. */
export interface CompanyNames {
  customerId(customer: number): string;
  customerName(customer: number): string;
  identity(customer: number): Identity;
  productName(product: number): string;
}

/** The names of a company's customers and products in one language. */
export function companyNames(company: Company, words: SampleWords): CompanyNames {
  const identities = inventIdentities(company.seed, company.customers, words);
  const ids = company.customers.map(({ id }) => id);
  const products = PRODUCTS.map((product) => `${wordAt(words.families, product.family)} ${product.specification}`);
  const identity = (customer: number): Identity => {
    const found = identities[customer];
    if (!found) throw new RangeError(`No customer ${customer}`);
    return found;
  };
  return {
    identity,
    customerName: (customer) => identity(customer).name,
    customerId: (customer) => wordAt(ids, customer),
    productName: (product) => wordAt(products, product),
  };
}
