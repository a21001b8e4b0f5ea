/** A defined name. Its formula has the leading `=`: `=Sheet1!$A$1:$B$2`, `=5`, `="text"`. */
export interface DefinedName {
  name: string;
  formula: string;
  visible: boolean;
  comment: string;
}
