import { createRoot } from 'react-dom/client';
import { startup as enUS } from '../core/locales/en-US/pane';
import { startup as zhCN } from '../core/locales/zh-CN/pane';
import { NEEDED_EXCEL_API, officePort } from './office/officePort';
import { officeDarkTheme } from './office/officeDarkTheme';
import { officeLanguage, sharedPane } from './office/sharedPane';
import { Pane } from './Pane';
import { TooOld } from './panels/TooOld';

// The composition root of the task pane. Where Office.js did not arrive, the page's own watch says so.
if (typeof Office !== 'undefined') {
  void Office.onReady().then(({ host }) => {
    if (host === Office.HostType.Excel) showPane();
    else showOutsideExcel();
  });
}

function showPane(): void {
  const root = createRoot(document.getElementById('pane')!);
  const language = officeLanguage();
  document.documentElement.lang = language;
  if (!officePort.supports(NEEDED_EXCEL_API)) {
    root.render(<TooOld language={language} prefersDark={officeDarkTheme} needs={`ExcelApi ${NEEDED_EXCEL_API}`} />);
    return;
  }
  root.render(<Pane model={sharedPane()} language={language} prefersDark={officeDarkTheme} />);
}

function showOutsideExcel(): void {
  const place = document.getElementById('startup');
  if (place) place.textContent = (officeLanguage() === 'zh-CN' ? zhCN : enUS).outsideExcel;
}
