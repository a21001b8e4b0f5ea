import { DRAWING } from '../shared/ooxml';
import { OFFICE_THEME } from '../shared/colors';
import { tag, XML_HEADER } from '../shared/xml';

const SLOTS = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const ORDER = ['dk1', 'lt1', 'dk2', 'lt2', ...SLOTS.slice(4)];

/** A theme with Office's colours: charts without colours of their own take them from here. */
export function writeTheme(): string {
  const colors = ORDER.map((slot) => tag(`a:${slot}`, {}, tag('a:srgbClr', { val: (OFFICE_THEME[SLOTS.indexOf(slot)] ?? '#000000').slice(1) }))).join('');
  const fonts = ['major', 'minor'].map((kind) => tag(`a:${kind}Font`, {}, tag('a:latin', { typeface: 'Calibri' }) + tag('a:ea', { typeface: '' }) + tag('a:cs', { typeface: '' }))).join('');
  const fill = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
  const formats =
    tag('a:fillStyleLst', {}, fill.repeat(3)) + tag('a:lnStyleLst', {}, tag('a:ln', { w: 9525 }, fill).repeat(3)) +
    tag('a:effectStyleLst', {}, tag('a:effectStyle', {}, '<a:effectLst/>').repeat(3)) + tag('a:bgFillStyleLst', {}, fill.repeat(3));
  return XML_HEADER + tag('a:theme', { 'xmlns:a': DRAWING, name: 'Office' },
    tag('a:themeElements', {}, tag('a:clrScheme', { name: 'Office' }, colors) + tag('a:fontScheme', { name: 'Office' }, fonts) + tag('a:fmtScheme', { name: 'Office' }, formats)));
}
