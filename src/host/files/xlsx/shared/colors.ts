import { attribute, child, children, descend, numberAttribute, type XmlElement } from './xml';

/** The palette of `indexed` colours (ECMA-376 part 1, 18.8.27); 64 and 65 are the system's text and window colours. */
const INDEXED = (
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF' +
  '800000008000000080808000800080008080C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF' +
  '000080FF00FFFFFF0000FFFF8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC99' +
  '3366FF33CCCC99CC00FFCC00FF9900FF660066669996969600336633996600330033330099330099336633339933333300000000FFFFFF'
).match(/.{6}/g) ?? [];

/** Office's theme colours in the order `theme` attributes count: light 1, dark 1, light 2, dark 2, accents, links. */
export const OFFICE_THEME = ['#FFFFFF', '#000000', '#EEECE1', '#1F497D', '#4F81BD', '#C0504D', '#9BBB59', '#8064A2', '#4BACC6', '#F79646', '#0000FF', '#800080'];

/** Reads the colours of a theme part, in the order `theme` attributes count them. */
export function themeColors(theme: XmlElement): string[] {
  const scheme = descend(theme, 'themeElements', 'clrScheme');
  const inOrder = children(scheme).map((entry) => {
    const color = child(entry, 'srgbClr') ?? child(entry, 'sysClr');
    return `#${(attribute(color, 'lastClr') ?? attribute(color, 'val') ?? '000000').slice(-6).toUpperCase()}`;
  });
  const [dark1 = '#000000', light1 = '#FFFFFF', dark2 = '#1F497D', light2 = '#EEECE1', ...rest] = inOrder;
  return [light1, dark1, light2, dark2, ...rest];
}

/** The `#RRGGBB` of a colour element (rgb, theme with tint, or indexed); null for automatic or none. */
export function colorOf(element: XmlElement | undefined, theme: readonly string[]): string | null {
  if (element === undefined) return null;
  const rgb = attribute(element, 'rgb');
  const themeIndex = numberAttribute(element, 'theme');
  const index = numberAttribute(element, 'indexed');
  let base: string | undefined;
  if (rgb !== undefined && /^[0-9A-Fa-f]{6,8}$/.test(rgb)) base = `#${rgb.slice(-6).toUpperCase()}`;
  else if (themeIndex !== undefined) base = theme[themeIndex];
  else if (index !== undefined && index < 64) base = INDEXED[index] === undefined ? undefined : `#${INDEXED[index]}`;
  if (base === undefined) return null;
  return tinted(base, numberAttribute(element, 'tint') ?? 0);
}

/** A colour made lighter (tint > 0) or darker (tint < 0) by its lightness, as 18.8.19 defines it. */
export function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const spread = high - low;
  const lightness = (high + low) / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  let hue = 0;
  if (spread > 0) {
    if (high === red) hue = ((green - blue) / spread + 6) % 6;
    else if (high === green) hue = (blue - red) / spread + 2;
    else hue = (red - green) / spread + 4;
  }
  const target = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const reach = saturation * Math.min(target, 1 - target);
  const channel = (offset: number): string => {
    const place = (offset + hue * 2) % 12;
    const value = target - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
    return Math.round(value * 255).toString(16).toUpperCase().padStart(2, '0');
  };
  return `#${channel(0)}${channel(8)}${channel(4)}`;
}

/** `#RRGGBB` as files write it. */
export const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
