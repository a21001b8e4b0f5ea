/** Rows of one answer of the client. */
const CHUNK_ROWS = 20_000;
export const HEADER = ['Order no', 'Date', 'Customer ID', 'Product ID', 'Quantity', 'Amount', 'Cost', 'Salesperson'];

/** Sales lines as the texts of the client's answers: Zipf-like customers, 2.5 lines an order, 3 % returns; the same for the same number. */
export function salesChunks(lines: number): string[] {
  let state = 20_251;
  const random = () => (state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) / 0x80000000;
  const customers = Math.max(10, Math.round(lines / 50));
  const chunks: string[] = [];
  let rows: unknown[][] = [];
  for (let line = 0; line < lines; line += 1) {
    const customer = Math.floor(customers * random() ** 2.5);
    const quantity = (1 + Math.floor(random() * 20)) * (random() < 0.03 ? -1 : 1);
    const cents = 500 + Math.floor(random() * 20_000);
    rows.push([`SO${100_000 + Math.floor(line / 2.5)}`, 44_105 + Math.floor((line / lines) * 1_826), `C${String(customer).padStart(6, '0')}`, `P${Math.floor(random() * 2_000)}`, quantity, (quantity * cents) / 100, (quantity * Math.floor(cents * 0.7)) / 100, `张伟${customer % 50}`]);
    if (rows.length === CHUNK_ROWS) {
      chunks.push(JSON.stringify(rows));
      rows = [];
    }
  }
  if (rows.length > 0) chunks.push(JSON.stringify(rows));
  return chunks;
}
