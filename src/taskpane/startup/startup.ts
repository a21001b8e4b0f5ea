import { startup as enUS } from '../../core/locales/en-US/pane';
import { startup as zhCN } from '../../core/locales/zh-CN/pane';
import { languageOf } from '../../core/locales/language';
import { watchStartup } from './watchStartup';

// Runs before everything else on the page; the language of Excel is not known yet, so the browser's decides.
const language = languageOf(navigator.language);
document.documentElement.lang = language;
watchStartup(document, language === 'zh-CN' ? zhCN : enUS);
