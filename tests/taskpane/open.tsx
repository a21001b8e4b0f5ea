import { render } from '@testing-library/react';
import type { Language } from '../../src/core/locales/language';
import { Pane } from '../../src/taskpane/Pane';
import { PaneModel } from '../../src/taskpane/state/paneModel';
import type { PaneServices } from '../../src/taskpane/state/paneServices';

const light = (): boolean => false;

/** The pane over services that a test steers. */
export function openPane(services: PaneServices, language: Language = 'en-US'): PaneModel {
  const model = new PaneModel(services, language);
  render(<Pane model={model} language={language} prefersDark={light} />);
  return model;
}
