import { attribute, child, descend, flagAttribute, numberAttribute, type XmlElement } from '../shared/xml';

/** Where drawings name theme colours, in the order of `themeColors`. */
const SCHEME = ['bg1', 'tx1', 'bg2', 'tx2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];
const DARK_AND_LIGHT: Readonly<Record<string, string>> = { lt1: 'bg1', dk1: 'tx1', lt2: 'bg2', dk2: 'tx2' };

/** The `#RRGGBB` of a `solidFill`: a plain colour, or a theme colour with its light and dark shares; null when there is none. */
export function drawingColor(fill: XmlElement | undefined, theme: readonly string[]): string | null {
  const plain = attribute(child(fill, 'srgbClr'), 'val') ?? attribute(child(fill, 'sysClr'), 'lastClr');
  if (plain !== undefined) return `#${plain.toUpperCase()}`;
  const scheme = child(fill, 'schemeClr');
  const name = attribute(scheme, 'val') ?? '';
  const base = theme[SCHEME.indexOf(DARK_AND_LIGHT[name] ?? name)];
  if (base === undefined) return null;
  const share = numberAttribute(child(scheme, 'lumMod'), 'val');
  const added = numberAttribute(child(scheme, 'lumOff'), 'val');
  return scaled(base, (share ?? 100000) / 100000, (added ?? 0) / 100000);
}

/** Light scaled and raised channel by channel: near enough to the lightness rule for the greys and tints charts use. */
function scaled(color: string, share: number, added: number): string {
  const channel = (at: number): string => {
    const value = parseInt(color.slice(at, at + 2), 16) * share + 255 * added;
    return Math.round(Math.min(Math.max(value, 0), 255)).toString(16).toUpperCase().padStart(2, '0');
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

export interface TextLook {
  readonly size: number | null;
  readonly color: string | null;
  readonly bold: boolean | null;
  readonly name: string | null;
}

/** The look of a text body: its default run properties, or those of its first run. */
export function textLook(body: XmlElement | undefined, theme: readonly string[]): TextLook {
  const paragraph = child(body, 'p');
  const properties = descend(paragraph, 'r', 'rPr') ?? descend(paragraph, 'pPr', 'defRPr');
  const fallback = descend(paragraph, 'pPr', 'defRPr');
  const size = numberAttribute(properties, 'sz') ?? numberAttribute(fallback, 'sz');
  const bold = attribute(properties, 'b') ?? attribute(fallback, 'b');
  return {
    size: size === undefined ? null : size / 100,
    color: drawingColor(child(properties, 'solidFill') ?? child(fallback, 'solidFill'), theme),
    bold: bold === undefined ? null : flagAttribute(properties, 'b', flagAttribute(fallback, 'b')),
    name: attribute(child(properties, 'latin') ?? child(fallback, 'latin'), 'typeface') ?? null,
  };
}
