/** The workbook's own properties, as File > Info shows them. */
export interface DocumentProperties {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  category: string;
  manager: string;
  company: string;
  lastAuthor: string;
  revisionNumber: number;
  /** ISO 8601, UTC. */
  creationDate: string;
  /** Dates are ISO 8601 texts in `{ date }`. */
  readonly custom: Map<string, string | number | boolean | { readonly date: string }>;
}

export const newDocumentProperties = (): DocumentProperties => ({
  title: '',
  subject: '',
  author: '',
  keywords: '',
  comments: '',
  category: '',
  manager: '',
  company: '',
  lastAuthor: '',
  revisionNumber: 0,
  creationDate: '1970-01-01T00:00:00Z',
  custom: new Map(),
});
