/** Whether Excel itself is dark; undefined where it does not tell (Excel on the web: OfficeDev/office-js#6134). */
export function officeDarkTheme(): boolean | undefined {
  const theme = (Office.context as Partial<Office.Context>).officeTheme as (Office.OfficeTheme & { isDarkTheme?: boolean }) | undefined;
  return theme?.isDarkTheme;
}
