import { shiftFormula } from '../../../src/excel/ownership/shiftFormula';

describe('A formula of the user whose columns move', () => {
  it.each([
    ['=C2*2', '=C2*2'],
    ['=D2+C2', '=F2+C2'],
    ['=SUM(D2:E2)', '=SUM(F2:G2)'],
    ['=$D$2&D$3&$D4', '=$F$2&F$3&$F4'],
    ['=Z9+AA9', '=AB9+AC9'],
    ['="D2"&D2', '="D2"&F2'],
    ['=Sheet2!D2+D2', '=Sheet2!D2+F2'],
    ["='D2 x'!D2:E3+D2", "='D2 x'!D2:E3+F2"],
    ['=Table1[D2]+D2', '=Table1[D2]+F2'],
    ['=LOG10(D2)+ATAN2(D2,1)', '=LOG10(F2)+ATAN2(F2,1)'],
    ['=name_D2+D2', '=name_D2+F2'],
  ])('%s becomes %s', (formula, moved) => expect(shiftFormula(formula, 3, 2)).toBe(moved));
});
