import type { Customer } from './customer';
import { pick, randomStream } from './random';
import type { RandomStream } from './random';
import type { SampleWords } from './words/SampleWords';

/** The names a customer goes by in one language. */
export interface Identity {
  name: string;
  contact: string;
  /** 0 male, 1 female. */
  sex: 0 | 1;
  phone: string;
  /** At a domain reserved for examples. */
  mail: string;
  social: string;
  address: string;
}

/** Share of contacts that are men, and the size band from which a company has a large company's legal form. */
const MEN = 0.64;
const LARGE_FROM = 3;
const TRIES = 500;

function inventCompany(
  random: RandomStream,
  customer: Customer,
  words: SampleWords,
  taken: ReadonlySet<string>,
): { name: string; domain: string } {
  const city = cityOf(customer, words);
  const trades = words.industries[customer.tastes.industry]?.trades ?? [];
  const forms = words.forms[customer.sizeBand >= LARGE_FROM ? 1 : 0];
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const [first, firstLatin] = pick(random, words.brandFirst);
    const [second, secondLatin] = pick(random, words.brandSecond);
    const name = words.companyName(city, words.brand(first, second), pick(random, trades), pick(random, forms));
    if (!taken.has(name)) return { name, domain: `${firstLatin}${secondLatin}.example` };
  }
  throw new RangeError(`No unused company name found in ${TRIES} tries: too many customers`);
}

function cityOf(customer: Customer, words: SampleWords): SampleWords['regions'][number]['cities'][number] {
  const cities = words.regions[customer.region]?.cities ?? [];
  const city = cities[Math.floor(customer.cityDraw * cities.length)];
  if (!city) throw new RangeError(`Region ${customer.region} has no cities in ${words.language}`);
  return city;
}

/**
 * Names, phones and addresses for all customers. They come from a stream of their own, so the figures of the two
 * languages are the same; company names are unique.
 */
export function inventIdentities(seed: number, customers: readonly Customer[], words: SampleWords): Identity[] {
  const random = randomStream(seed, `names ${words.language}`);
  const sexes = randomStream(seed, 'sexes');
  const taken = new Set<string>();
  const numbersInArea = new Map<string, number>();
  return customers.map((customer, index) => {
    const city = cityOf(customer, words);
    const { name, domain } = inventCompany(random, customer, words, taken);
    taken.add(name);
    const sex = sexes.next() < MEN ? 0 : 1;
    const [surname, surnameLatin] = pick(random, words.surnames);
    const [given, givenLatin] = pick(random, words.givenNames[sex]);
    const serial = numbersInArea.get(city.areaCode) ?? 0;
    numbersInArea.set(city.areaCode, serial + 1);
    return {
      name,
      contact: words.personName(surname, given),
      sex,
      phone: words.phone(city, serial),
      mail: `${givenLatin}.${surnameLatin}@${domain}`,
      social: words.social(surnameLatin + givenLatin, index + 1),
      address: words.address(city, pick(random, words.roads), 1 + Math.floor(random.next() * 988)),
    };
  });
}
