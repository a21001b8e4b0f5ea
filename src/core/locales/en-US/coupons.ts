import type { CouponWords } from '../couponWords';
import { grouped } from '../grouped';

const customers = (count: number): string => `${grouped(count)} ${count === 1 ? 'customer' : 'customers'}`;
const coupon = (count: number): string => `${grouped(count)} ${count === 1 ? 'coupon' : 'coupons'}`;

export const coupons: CouponWords = {
  tab: 'Coupon list',
  title: 'Coupon list',
  about: 'Who gets a coupon, of what value, and at what cost',
  headline: (count, cost) => (count === 0 ? null : `${coupon(count)}, cost ${cost}`),
  answer: (count, cost, left, budget, windowDays) => `${coupon(count)} to issue at a cost of ${cost}; that leaves ${left} of the budget of ${budget} for ${windowDays} days.`,
  none: 'Nobody is to get a coupon now.',
  spent: (amount) => `Coupons issued within the window cost ${amount}.`,
  beyond: (count) => `${customers(count)} more qualify, but the budget does not reach.`,
  recent: (count, windowDays) => `${customers(count)} had one within ${windowDays} days and ${count === 1 ? 'gets' : 'get'} no second.`,
  unreachable: (count) => `${customers(count)} ${count === 1 ? 'has' : 'have'} no usable phone and cannot be reached: last in the list.`,
  noPhones: (count) => `${customers(count)} would get one, but nobody has a usable phone number: add a column "Phone" to the customer sheet, and the list is made.`,
  chosen: (classes) =>
    `For: ${classes.join(', ')} (settings), greatest value at risk first, while the budget lasts. The value goes by grade, see below: the grade now; for D the one before, or that of the last year.`,
  inputs: 'Once sent, enter the day under "Issued on". The next build moves it to the coupon log, leaves the customer out for the window, and shows it as last coupon in the customer list.',
  classes: { churned: 'churned', aboutToChurn: 'about to churn', late: 'past the own rhythm', falling: 'buying less', returning: 'returned', new: 'new', never: 'never bought' },
  reason: (days, usual) => `${grouped(days)} days without an order${usual === null ? '' : `, usually every ${grouped(usual)}`}`,
  neverBought: 'has not bought yet',
  reachable: 'yes',
  noPhone: 'no phone',
  unreadDate: (text) => `"${text}" is no date`,
  columns: {
    customer: 'Customer',
    customerId: 'Customer ID',
    contact: 'Contact',
    phone: 'Phone',
    handler: 'Handler',
    reach: 'Reachable',
    class: 'Class',
    reason: 'Reason',
    grade: 'Grade',
    value: 'Coupon value',
    lastCoupon: 'Last coupon',
    issued: 'Issued on',
  },
  benefits: {
    heading: 'What each grade gets',
    aside: 'settings',
    grade: 'Grade',
    discount: 'Discount',
    coupon: 'Coupon value',
    count: 'On this list',
    cost: 'Cost',
    noDiscount: 'none',
  },
  log: {
    tab: 'Coupon log',
    title: 'Coupon log',
    about: 'Who was given a coupon, and when',
    headline: (count) => (count === 0 ? null : coupon(count)),
    answer: (count, of) => `${coupon(count)} to ${customers(of)}, the latest first.`,
    none: 'No coupons yet. A date under "Issued on" in the coupon list is kept here from the next build on.',
    note: 'Filled from the coupon list. Lines that you change or delete here stay so.',
    columns: { issued: 'Issued on', customer: 'Customer', customerId: 'Customer ID', value: 'Value', noted: 'Noted on', key: 'Entry' },
  },
};
