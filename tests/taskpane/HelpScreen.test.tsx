/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import './browserParts';
import { FakeServices, outcome } from './fakeServices';
import { openPane } from './open';

async function openHelp(services: FakeServices): Promise<void> {
  openPane(services);
  await userEvent.click(await screen.findByRole('tab', { name: 'Help' }));
  await screen.findByRole('heading', { name: 'Self-check' });
}

describe('the help screen', () => {
  it('says what becomes of the data', async () => {
    await openHelp(new FakeServices());
    expect(screen.getByText(/Your data goes nowhere: no account/)).toBeInTheDocument();
  });

  it('P4: copies a self-check of versions, codes and counts without any name of the workbook', async () => {
    const user = userEvent.setup();
    await openHelp(new FakeServices());
    expect(screen.getByText('ExcelApi 1.17, SharedRuntime 1.1')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Copy the self-check' }));
    const copied = await navigator.clipboard.readText();
    expect(copied).toMatch(/Excel: 16\.0\.18/);
    expect(copied).toMatch(/Computing: in a thread of its own/);
    expect(copied).toMatch(/Sheets recognised: sales 1/);
    expect(copied).not.toMatch(/Sales 2024/);
  });

  it('adds the sample, and the template where there is one', async () => {
    const services = new FakeServices();
    const added: string[] = [];
    services.onSample = () => added.push('sample');
    Object.assign(services.help, { insertTemplate: (language: string) => Promise.resolve(void added.push(`template ${language}`)) });
    await openHelp(services);
    await userEvent.click(screen.getByRole('button', { name: 'Add a blank template' }));
    await waitFor(() => expect(added).toEqual(['template en-US']));
    await userEvent.click(await screen.findByRole('tab', { name: 'Help' }));
    await userEvent.click(await screen.findByRole('button', { name: 'Add sample data' }));
    await waitFor(() => expect(added).toEqual(['template en-US', 'sample']));
  });

  it('removes the sample rows and says how many are gone and which stay', async () => {
    const services = new FakeServices();
    Object.assign(services.help, { removeSamples: () => Promise.resolve({ removed: 61, kept: [{ sheet: 'Customers', row: 3 }] }) });
    await openHelp(services);
    await userEvent.click(screen.getByRole('button', { name: 'Remove sample rows' }));
    expect(await screen.findByText('61 sample rows removed. Row 3 of "Customers" was changed and is kept.')).toBeInTheDocument();
  });

  it('says when the sample rows could not be removed', async () => {
    const services = new FakeServices();
    Object.assign(services.help, { removeSamples: () => Promise.reject(new Error('down')) });
    await openHelp(services);
    await userEvent.click(screen.getByRole('button', { name: 'Remove sample rows' }));
    expect(await screen.findByText('The sample rows were not removed')).toBeInTheDocument();
  });
});

describe('the first screen', () => {
  it('says what has changed since the last build', async () => {
    const services = new FakeServices();
    services.changes = { built: '2024-03-01', isDue: false, changes: [{ sheetName: 'Sales 2024', what: 'rowsAdded', count: 12 }] };
    openPane(services);
    expect(await screen.findByText(/Changed since the last build: Sales 2024 has 12 rows more/)).toBeInTheDocument();
  });

  it('updates from the remark itself, and the user stays at the first screen', async () => {
    const services = new FakeServices();
    services.changes = { built: '2024-03-01', isDue: true, changes: [{ sheetName: 'Sales 2024', what: 'rowsAdded', count: 12 }] };
    openPane(services);
    await userEvent.click(await screen.findByRole('button', { name: 'Update now' }));
    await waitFor(() => expect(services.builds).toBe(1));
    services.changes = null;
    services.finishBuild(outcome);
    expect(await screen.findByRole('button', { name: 'Build customer summary' })).toBeInTheDocument();
    expect(screen.queryByText(/Changed since the last build/)).not.toBeInTheDocument();
    expect(screen.getByText('Last build')).toBeInTheDocument();
  });

  it('reminds of a build that is older than the user wished, and is silent before that', async () => {
    const services = new FakeServices();
    services.changes = { built: '2024-03-01', isDue: true, changes: [] };
    const model = openPane(services);
    expect(await screen.findByText('Time to update, as you set it: the last build was on 2024-03-01.')).toBeInTheDocument();
    services.changes = { built: '2024-03-01', isDue: false, changes: [] };
    await act(() => model.askStaleness());
    expect(screen.queryByText(/Time to update/)).not.toBeInTheDocument();
  });

  it('says that a build that was torn off has been completed', async () => {
    const services = new FakeServices();
    services.recovery = { state: 'finished', sheets: ['Customer summary'], described: [] };
    openPane(services);
    expect(await screen.findByText(/interrupted; it is complete now: Customer summary/)).toBeInTheDocument();
  });

  it('says how good the data of a sheet are', async () => {
    openPane(new FakeServices());
    expect(await screen.findByText('98.7% of filled cells usable')).toBeInTheDocument();
  });
});
