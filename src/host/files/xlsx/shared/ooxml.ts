/** Names of the package's namespaces, relations and content types (ECMA-376; `x14` parts are [MS-XLSX]). */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const PACKAGE_RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
export const SHEET_DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
export const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
export const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
export const EXCEL_FORMULA = 'http://schemas.microsoft.com/office/excel/2006/main';

/** Extension lists are told apart by these ids. */
export const CONDITIONAL_FORMATS_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';
export const RULE_ID_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';

/** Namespace of the part that holds the add-in settings of the embedded workbook. */
export const SETTINGS = 'urn:clientele:workbook-settings';

const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
export const contentTypeOf = {
  workbook: `${SHEET_ML}sheet.main+xml`,
  worksheet: `${SHEET_ML}worksheet+xml`,
  styles: `${SHEET_ML}styles+xml`,
  sharedStrings: `${SHEET_ML}sharedStrings+xml`,
  table: `${SHEET_ML}table+xml`,
  pivotTable: `${SHEET_ML}pivotTable+xml`,
  pivotCacheDefinition: `${SHEET_ML}pivotCacheDefinition+xml`,
  customProperty: `${SHEET_ML}customProperty`,
  theme: 'application/vnd.openxmlformats-officedocument.theme+xml',
  drawing: 'application/vnd.openxmlformats-officedocument.drawing+xml',
  chart: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
  comments: `${SHEET_ML}comments+xml`,
  vmlDrawing: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  coreProperties: 'application/vnd.openxmlformats-package.core-properties+xml',
  extendedProperties: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
  customProperties: 'application/vnd.openxmlformats-officedocument.custom-properties+xml',
} as const;

/** Relation types; readers compare the last piece only, which the strict and the transitional kind share. */
export const relationType = {
  officeDocument: `${RELATIONS}/officeDocument`,
  worksheet: `${RELATIONS}/worksheet`,
  styles: `${RELATIONS}/styles`,
  sharedStrings: `${RELATIONS}/sharedStrings`,
  theme: `${RELATIONS}/theme`,
  table: `${RELATIONS}/table`,
  pivotTable: `${RELATIONS}/pivotTable`,
  pivotCacheDefinition: `${RELATIONS}/pivotCacheDefinition`,
  drawing: `${RELATIONS}/drawing`,
  chart: `${RELATIONS}/chart`,
  comments: `${RELATIONS}/comments`,
  vmlDrawing: `${RELATIONS}/vmlDrawing`,
  hyperlink: `${RELATIONS}/hyperlink`,
  customProperty: `${RELATIONS}/customProperty`,
  customXml: `${RELATIONS}/customXml`,
  extendedProperties: `${RELATIONS}/extended-properties`,
  customProperties: `${RELATIONS}/custom-properties`,
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
} as const;
