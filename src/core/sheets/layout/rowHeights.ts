/** Heights in points of the rows that blocks are made of. */
export const ROW_POINTS = {
  /** A row whose height nobody asked for. */
  standard: 15,
  title: 32,
  section: 24,
  body: 16.5,
  noteLine: 14,
  header: 17.25,
  headerLine: 14,
  spacer: 8,
  air: 4,
  cardLabel: 18,
  cardValue: 27,
  cardNote: 15,
} as const;
