/** What a Chinese company's name ends with in law, longest first; the trade word before it (商贸, 科技) belongs to the name. */
export const HAN_LEGAL_FORMS: readonly string[] = [
  '集团股份有限公司', '集团有限责任公司', '股份有限公司', '有限责任公司', '集团有限公司', '控股有限公司', '集团公司', '有限公司', '股份公司', '总公司',
  '有限合伙', '普通合伙', '集团股份', '株式会社', '有限会社', '合同会社', '集团', '公司', '股份', '株', '有',
];

/** The same for names in Latin letters, as words without dots, also in several words. */
export const LATIN_LEGAL_FORMS: readonly (readonly string[])[] = [
  'co ltd', 'company limited', 'company ltd', 'pty ltd', 'pte ltd', 'pvt ltd', 'private limited', 'sdn bhd', 'gmbh co kg', 'gmbh and co kg',
  's p a', 's a', 's r l', 's a r l', 'n v', 'b v', 'l l c', 'group co ltd', 'limited liability company',
  'co', 'company', 'corp', 'corporation', 'inc', 'incorporated', 'ltd', 'limited', 'llc', 'llp', 'lp', 'plc', 'gmbh', 'ag', 'kg', 'ohg', 'ug', 'ev',
  'bv', 'nv', 'sa', 'sas', 'sarl', 'srl', 'spa', 'ab', 'as', 'asa', 'aps', 'oy', 'oyj', 'kk', 'pty', 'pte', 'pvt', 'bhd', 'sdn', 'sl', 'slu', 'jsc', 'ooo', 'group',
]
  .map((form) => form.split(' '))
  .sort((a, b) => b.length - a.length);
