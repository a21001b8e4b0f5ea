/** Two vocabularies for the same things: the model's (Excel's API) and the file's. */
export interface Words<M extends string> {
  /** The model's word for a file's; undefined when there is none. */
  model(file: string | undefined): M | undefined;
  /** The file's word for a model's. */
  file(model: M): string;
}

/** Makes a dictionary from pairs of a model's word and a file's word. */
export function words<M extends string>(pairs: Readonly<Record<M, string>>): Words<M> {
  const models = new Map<string, M>();
  for (const model in pairs) if (!models.has(pairs[model])) models.set(pairs[model], model);
  return { model: (file) => (file === undefined ? undefined : models.get(file)), file: (model) => pairs[model] };
}
