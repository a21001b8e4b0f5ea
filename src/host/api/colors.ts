import { HostError } from '../protocol/hostError';

/** The colour names of HTML that Excel's API takes; answers are always `#RRGGBB`. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  lime: '#00FF00',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  purple: '#800080',
  gray: '#808080',
  grey: '#808080',
  silver: '#C0C0C0',
  maroon: '#800000',
  navy: '#000080',
  teal: '#008080',
  olive: '#808000',
  aqua: '#00FFFF',
  cyan: '#00FFFF',
  fuchsia: '#FF00FF',
  magenta: '#FF00FF',
  pink: '#FFC0CB',
  brown: '#A52A2A',
  gold: '#FFD700',
  lightgray: '#D3D3D3',
  lightgrey: '#D3D3D3',
  darkgray: '#A9A9A9',
  darkgrey: '#A9A9A9',
  lightblue: '#ADD8E6',
  darkblue: '#00008B',
  lightgreen: '#90EE90',
  darkgreen: '#006400',
  darkred: '#8B0000',
  lightyellow: '#FFFFE0',
  whitesmoke: '#F5F5F5',
  tomato: '#FF6347',
  coral: '#FF7F50',
  skyblue: '#87CEEB',
  steelblue: '#4682B4',
};

/** `#RRGGBB` in capitals, from that form or an HTML name; anything else is `InvalidArgument`. */
export function normalColor(value: unknown): string {
  const text = typeof value === 'string' ? value.trim() : '';
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toUpperCase();
  const named = Object.hasOwn(NAMED, text.toLowerCase()) ? NAMED[text.toLowerCase()] : undefined;
  if (named === undefined) throw new HostError('InvalidArgument', `${String(value)} is no colour`);
  return named;
}
