/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import './browserParts';
import { ClienteleError } from '../../src/app/errors';
import type { Language } from '../../src/core/locales/language';
import { Pane } from '../../src/taskpane/Pane';
import { PaneModel } from '../../src/taskpane/state/paneModel';
import { FakeServices, foundNothing, foundSales, outcome, salesSource } from './fakeServices';

const light = (): boolean => false;

function open(services: FakeServices, language: Language = 'en-US'): PaneModel {
  const model = new PaneModel(services, language);
  render(<Pane model={model} language={language} prefersDark={light} />);
  return model;
}

async function startBuild(services: FakeServices): Promise<void> {
  await userEvent.click(await screen.findByRole('button', { name: 'Build customer summary' }));
  await waitFor(() => expect(services.builds).toBe(1));
}

describe('the result', () => {
  const built = async (change: Partial<typeof outcome>): Promise<void> => {
    const services = new FakeServices();
    open(services);
    await startBuild(services);
    act(() => services.finishBuild({ ...outcome, ...change }));
    await screen.findByRole('heading', { name: 'The customer summary is ready' });
  };

  it('names the PivotTables that Excel refused, with its code, and says that nothing else is missing', async () => {
    await built({ pivotsFailed: [{ name: 'Clientele_Pivot_2', code: 'GeneralException' }, { name: 'Clientele_Pivot_3', code: 'AccessDenied' }] });
    expect(screen.getByText(/Excel could not make: Clientele_Pivot_2, Clientele_Pivot_3 \(code GeneralException\).*every figure are complete/)).toBeInTheDocument();
  });

  it('P5: says before the workbook is passed on that phones and e-mails stand on it, unless they are masked', async () => {
    await built({});
    expect(screen.getByText(/Before you pass the workbook on/)).toBeInTheDocument();
  });

  it('P5: has nothing to say of contact details that are masked', async () => {
    await built({ contactsShown: false });
    expect(screen.queryByText(/Before you pass the workbook on/)).not.toBeInTheDocument();
  });
});

describe('what was found', () => {
  it('names each sheet with its kind, rows and period, and says that no problem was found', async () => {
    open(new FakeServices());
    const card = within(await screen.findByRole('listitem'));
    expect(card.getByRole('heading', { name: 'Sales 2024' })).toBeInTheDocument();
    expect(card.getByText('1,234 rows')).toBeInTheDocument();
    expect(await card.findByText('2024-01-02 to 2024-03-15')).toBeInTheDocument();
    expect(card.getByText('No problem found')).toBeInTheDocument();
  });

  it('says in words how many rows cannot be used and why', async () => {
    const services = new FakeServices();
    services.checked = {
      ...foundSales,
      sources: [
        salesSource({
          checked: { from: null, to: null, rejectedBy: { 'E-DATE-TEXT': 3 }, outOfScopeBy: { 'X-TOTAL-ROW': 1 }, warnedBy: {}, usableCells: null },
        }),
      ],
    };
    open(services);
    expect(await screen.findByText(/3 rows cannot be used.*3/)).toBeInTheDocument();
    expect(screen.getByText(/1 row is not data/)).toBeInTheDocument();
    expect(screen.queryByText(/E-DATE-TEXT/)).not.toBeInTheDocument();
  });

  it('shows which column was taken for what', async () => {
    open(new FakeServices());
    expect(await screen.findByText('Order date')).toBeInTheDocument();
    expect(screen.getByText('Amount')).toBeInTheDocument();
    expect(screen.getByText('Net')).toBeInTheDocument();
  });

  it('leaves the check of very many rows to the user', async () => {
    const services = new FakeServices();
    services.found = { ...foundSales, sources: [salesSource({ rows: 500_000 })] };
    open(services);
    expect(await screen.findByText('Rows not checked yet')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Check every row' }));
    expect(await screen.findByText('No problem found')).toBeInTheDocument();
  });

  it('speaks Chinese where Excel does', async () => {
    open(new FakeServices(), 'zh-CN');
    expect(await screen.findByRole('button', { name: '一键生成客户管理汇总' })).toBeInTheDocument();
    expect(screen.getByText(/数据不会发送到任何地方/)).toBeInTheDocument();
  });

  it('has one primary action, a main part and one first heading', async () => {
    open(new FakeServices());
    await screen.findByText('No problem found');
    expect(screen.getAllByRole('heading', { level: 1 })).toHaveLength(1);
    expect(screen.getByRole('main')).toBeInTheDocument();
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['', 'Build customer summary']);
    for (const name of ['Home', 'Customer', 'Data', 'Settings', 'Help']) expect(screen.getByRole('tab', { name })).toBeInTheDocument();
  });
});

describe('a workbook without usable sales', () => {
  it('says what the product does, why the sheets are not used, and offers the sample', async () => {
    const services = new FakeServices();
    services.found = foundNothing;
    open(services);
    expect(
      await screen.findByText(/Notes: nearly .*missing: a customer \(name or number\), an amount or quantity with unit price/),
    ).toBeInTheDocument();
    services.onSample = () => {
      services.found = foundSales;
    };
    await userEvent.click(screen.getByRole('button', { name: 'Try it with sample data' }));
    expect(await screen.findByRole('button', { name: 'Build customer summary' })).toBeInTheDocument();
  });
});

describe('building', () => {
  it('shows the step, the sheet and the rows, then the figures and the sheets', async () => {
    const services = new FakeServices();
    open(services);
    await startBuild(services);
    act(() => services.progress({ step: 'read', sheet: 'Sales 2024', done: 600, total: 1234 }));
    expect(screen.getByText('Reading', { selector: 'li' })).toHaveAttribute('aria-current', 'step');
    expect(screen.getByText('Sheet "Sales 2024"')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent(/^Reading$/);
    expect(screen.getByText('600 of 1,234 rows')).toBeInTheDocument();
    await act(async () => services.finishBuild(outcome));
    expect(await screen.findByText('1,234,568')).toBeInTheDocument();
    expect(screen.getByText('▼ 38.3% on last year')).toBeInTheDocument();
    expect(screen.getByText('▲ 23.5% on the period before')).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('The customer summary is ready');
    expect(screen.getByText('All 21 checks agree')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Customers' }));
    expect(services.shown).toEqual(['Customers']);
  });

  it('moves the focus to the heading when the view changes, not when the pane opens', async () => {
    const services = new FakeServices();
    open(services);
    await screen.findByText('No problem found');
    expect(document.body).toHaveFocus();
    await startBuild(services);
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus();
  });

  it('can be cancelled, and says that the workbook is as it was', async () => {
    const services = new FakeServices();
    open(services);
    await startBuild(services);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(await screen.findByRole('heading', { name: 'Cancelled' })).toBeInTheDocument();
    expect(screen.getByText('Nothing was written: the workbook is as it was.')).toBeInTheDocument();
  });

  it('offers no cancel once writing has begun', async () => {
    const services = new FakeServices();
    open(services);
    await startBuild(services);
    act(() => services.progress({ step: 'write', sheet: 'Customer summary', done: 10, total: 90 }));
    expect(screen.queryByRole('button', { name: 'Cancel' })).not.toBeInTheDocument();
  });

  it('tells an error in words with what to do, and can try again', async () => {
    const services = new FakeServices();
    open(services);
    await startBuild(services);
    await act(async () => services.finishBuild(new ClienteleError('E-SHEET-PROTECTED', { sheet: 'Summary' })));
    expect((await screen.findAllByText(/"Summary" is protected/)).length).toBeGreaterThan(0);
    expect(screen.getByText(/Unprotect Sheet/)).toBeInTheDocument();
    expect(screen.getByText('Code E-SHEET-PROTECTED')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() => expect(services.builds).toBe(2));
  });

  it('never shows the message of an unexpected error, which may hold cell content', async () => {
    const services = new FakeServices();
    open(services);
    await startBuild(services);
    await act(async () => services.finishBuild(new TypeError('cannot read Jane Doe')));
    expect(await screen.findByText('Something unexpected went wrong inside the add-in.')).toBeInTheDocument();
    expect(document.body).not.toHaveTextContent('Jane Doe');
    expect(screen.getByText('Code TypeError')).toBeInTheDocument();
  });

  it('warns where checks disagree, rows were left out or the data are old', async () => {
    const services = new FakeServices();
    open(services);
    await startBuild(services);
    await act(async () => services.finishBuild({ ...outcome, checksFailed: 2, rowsRejected: 7, daysBehind: 40, shown: false }));
    expect(await screen.findByText(/2 of 21 checks disagree/)).toBeInTheDocument();
    expect(screen.getByText(/7 of 1,234 rows could not be used/)).toBeInTheDocument();
    expect(screen.getByText(/40 days ago/)).toBeInTheDocument();
    expect(screen.getByText(/Another workbook has the focus/)).toBeInTheDocument();
  });
});
