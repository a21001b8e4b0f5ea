const ERRORS = new Set([
  '#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!', '#FIELD!', '#BLOCKED!', '#UNKNOWN!',
  '#CONNECT!', '#BUSY!', '#GETTING_DATA', '#EXTERNAL!', '#PYTHON!', '#TIMEOUT!',
]);

/** Whether text is what Office.js gives for an error cell (M3: errors come as strings). */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && ERRORS.has(text);
}
