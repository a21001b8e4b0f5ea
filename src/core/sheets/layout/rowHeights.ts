/** Heights in points of the rows that blocks are made of. */
export const ROW_POINTS = {
  title: 32,
  section: 24,
  body: 17,
  noteLine: 14,
  header: 17,
  headerLine: 14,
  spacer: 8,
  cardLabel: 19,
  cardValue: 28,
  cardNote: 16,
} as const;
