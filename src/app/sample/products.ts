/** One article: the family gives its name in each language, the specification is the same in both. */
export interface Product {
  /** e.g. `SV-1001`. */
  id: string;
  category: number;
  /** Index into the families of the words of a language. */
  family: number;
  specification: string;
  /** List price in cents at the start of the ledger. */
  listPrice: number;
  /** Purchase cost as a share of that list price. */
  costShare: number;
}

/** A family of articles: its category, the cost share, and [specification, list price in money units] pairs. */
type Family = readonly [category: number, costShare: number, articles: readonly (readonly [string, number])[]];

/** Short codes of the eight categories, in the order of the words' category names. */
export const CATEGORY_CODES = ['SV', 'RD', 'HY', 'PN', 'BR', 'SN', 'SE', 'LM'] as const;

/** Eight categories of fifteen articles. The order of families is that of `families` in the words. */
const FAMILIES: readonly Family[] = [
  // servo systems
  [
    0,
    0.7,
    [
      ['200W', 760],
      ['400W', 920],
      ['750W', 1180],
      ['1.0kW', 1560],
      ['1.5kW', 1980],
      ['2.0kW', 2450],
    ],
  ],
  [
    0,
    0.68,
    [
      ['400W', 880],
      ['750W', 1060],
      ['1.5kW', 1690],
      ['2.0kW', 2080],
    ],
  ],
  [
    0,
    0.58,
    [
      ['3m', 118],
      ['5m', 146],
      ['10m', 215],
    ],
  ],
  [
    0,
    0.6,
    [
      ['100W 50R', 86],
      ['400W 40R', 168],
    ],
  ],
  // reducers
  [
    1,
    0.71,
    [
      ['PL060-L1', 780],
      ['PL090-L1', 1240],
      ['PL120-L2', 2360],
      ['PL142-L2', 3180],
    ],
  ],
  [
    1,
    0.73,
    [
      ['NMRV040', 265],
      ['NMRV063', 420],
      ['NMRV075', 560],
      ['NMRV090', 790],
    ],
  ],
  [
    1,
    0.72,
    [
      ['R57 1.1kW', 1480],
      ['R77 2.2kW', 2260],
      ['R97 5.5kW', 4350],
    ],
  ],
  [
    1,
    0.6,
    [
      ['D30', 68],
      ['D40', 96],
      ['D55', 152],
      ['D65', 210],
    ],
  ],
  // hydraulics
  [
    2,
    0.69,
    [
      ['10 cc', 620],
      ['16 cc', 780],
      ['28 cc', 1120],
      ['45 cc', 2650],
    ],
  ],
  [
    2,
    0.66,
    [
      ['DN6', 185],
      ['DN10', 320],
      ['DN16', 690],
    ],
  ],
  [
    2,
    0.7,
    [
      ['50x200', 540],
      ['63x300', 760],
      ['80x400', 1180],
    ],
  ],
  [
    2,
    0.62,
    [
      ['10 um', 78],
      ['20 um', 72],
      ['5 um', 96],
    ],
  ],
  [
    2,
    0.64,
    [
      ['DN10 x 1m', 54],
      ['DN16 x 1m', 82],
    ],
  ],
  // pneumatics
  [
    3,
    0.65,
    [
      ['32x50', 98],
      ['40x100', 136],
      ['50x100', 168],
      ['63x150', 238],
    ],
  ],
  [
    3,
    0.63,
    [
      ['2/2 1/4"', 76],
      ['5/2 1/4"', 118],
      ['5/3 3/8"', 195],
    ],
  ],
  [
    3,
    0.62,
    [
      ['1/4"', 165],
      ['3/8"', 228],
      ['1/2"', 310],
    ],
  ],
  [
    3,
    0.55,
    [
      ['6 mm', 3.2],
      ['8 mm', 3.9],
      ['10 mm', 5.1],
      ['12 mm', 6.8],
    ],
  ],
  [3, 0.6, [['8 mm x 100 m', 210]]],
  // bearings
  [
    4,
    0.72,
    [
      ['6202-2RS', 9.8],
      ['6204-2RS', 14.5],
      ['6206-2RS', 24],
      ['6208-2RS', 38],
      ['6310-2RS', 92],
    ],
  ],
  [
    4,
    0.73,
    [
      ['7204 P5', 138],
      ['7206 P5', 196],
      ['7208 P5', 268],
    ],
  ],
  [
    4,
    0.74,
    [
      ['30206', 36],
      ['32210', 88],
      ['32216', 215],
    ],
  ],
  [
    4,
    0.7,
    [
      ['UCP205', 42],
      ['UCP208', 76],
      ['UCF210', 112],
    ],
  ],
  [4, 0.62, [['400 g', 46]]],
  // sensors
  [
    5,
    0.62,
    [
      ['M8 NPN', 48],
      ['M12 NPN', 55],
      ['M12 PNP', 58],
      ['M18 PNP', 72],
    ],
  ],
  [
    5,
    0.6,
    [
      ['10 cm', 92],
      ['50 cm', 128],
      ['5 m', 215],
    ],
  ],
  [
    5,
    0.64,
    [
      ['0-1.6 MPa', 286],
      ['0-16 MPa', 345],
      ['0-40 MPa', 430],
    ],
  ],
  [
    5,
    0.66,
    [
      ['1024 ppr', 318],
      ['2500 ppr', 396],
      ['17 bit', 780],
    ],
  ],
  [
    5,
    0.58,
    [
      ['4-pin 2m', 26],
      ['5-pin 5m', 39],
    ],
  ],
  // seals
  [
    6,
    0.5,
    [
      ['20x2.65', 0.62],
      ['40x3.55', 1.15],
      ['75x5.3', 2.8],
      ['120x5.3', 4.6],
    ],
  ],
  [
    6,
    0.55,
    [
      ['25x40x7', 5.4],
      ['35x52x8', 7.8],
      ['50x72x10', 12.6],
      ['80x105x12', 21],
    ],
  ],
  [
    6,
    0.58,
    [
      ['D50', 28],
      ['D63', 36],
      ['D80', 48],
    ],
  ],
  [
    6,
    0.6,
    [
      ['D25', 165],
      ['D40', 238],
      ['D60', 365],
    ],
  ],
  [6, 0.56, [['100 pcs', 58]]],
  // linear motion
  [
    7,
    0.7,
    [
      ['15 x 1m', 168],
      ['20 x 1m', 215],
      ['25 x 1m', 276],
      ['35 x 1m', 420],
    ],
  ],
  [
    7,
    0.69,
    [
      ['15', 118],
      ['20', 146],
      ['25', 185],
      ['35', 298],
    ],
  ],
  [
    7,
    0.71,
    [
      ['1605 x 600', 360],
      ['2005 x 800', 520],
      ['2510 x 1000', 860],
    ],
  ],
  [
    7,
    0.66,
    [
      ['LM12UU', 16],
      ['LM20UU', 28],
      ['LM30UU', 52],
    ],
  ],
  [7, 0.64, [['D20', 45]]],
];

function buildCatalogue(): Product[] {
  const inCategory = CATEGORY_CODES.map(() => 0);
  return FAMILIES.flatMap(([category, costShare, articles], family) =>
    articles.map(([specification, price]) => {
      const serial = (inCategory[category] ?? 0) + 1;
      inCategory[category] = serial;
      const id = `${CATEGORY_CODES[category] ?? ''}-${1000 + serial}`;
      return { id, category, family, specification, listPrice: Math.round(price * 100), costShare };
    }),
  );
}

/** The 120 articles the sample company sells. */
export const PRODUCTS: readonly Product[] = buildCatalogue();

/** How many families the words of a language must name. */
export const FAMILY_COUNT = FAMILIES.length;
