import { GRADES, type Grade } from '../../analysis/analysis';
import { COUPON_SCALE, couponCost } from '../../analysis/coupons/couponMoney';
import type { TableBlock } from '../../sheets/model';
import { addMinor, ZERO } from '../../values/minor';
import { moneyCell } from '../shared/cells';
import { GRADE_ROLES } from '../shared/gradeRole';
import type { ReportContext } from '../shared/reportContext';

/** Checklist 88: discount and coupon of each grade, and what of it is on the list. */
export function benefitTable({ analysis, words, desk }: ReportContext): TableBlock {
  const say = words.coupons.benefits;
  const { benefits, coupons } = analysis.settings;
  const { lines, cost } = desk.coupons;
  const of = (grade: Grade): readonly string[] => lines.flatMap((line) => (line.grade === grade ? [line.value] : []));
  return {
    type: 'table',
    key: 'benefits',
    columns: [
      { key: 'grade', header: say.grade, kind: 'text', values: GRADES.map((grade) => words.abc.names[grade]), roles: GRADES.map((grade) => GRADE_ROLES[grade]) },
      { key: 'discount', header: say.discount, kind: 'ratio', values: GRADES.map((grade) => benefits[grade].discountPercent / 100) },
      { key: 'coupon', header: say.coupon, kind: 'money', values: GRADES.map((grade) => Number(benefits[grade].coupon)) },
      { key: 'count', header: say.count, kind: 'sparse', values: GRADES.map((grade) => of(grade).length) },
      { key: 'cost', header: say.cost, kind: 'sparseMoney', values: GRADES.map((grade) => moneyCell(of(grade).reduce((sum, value) => addMinor(sum, couponCost(value, coupons.costPercent)), ZERO), COUPON_SCALE)) },
    ],
    rowCount: GRADES.length,
    total: [null, null, null, lines.length, moneyCell(cost, COUPON_SCALE)],
    native: null,
  };
}
