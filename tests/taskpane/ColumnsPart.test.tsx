/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import './browserParts';
import { FakeServices, preview } from './fakeServices';
import { openPane } from './open';

async function openColumns(services: FakeServices): Promise<void> {
  openPane(services);
  await userEvent.click(await screen.findByRole('tab', { name: 'Data' }));
  await screen.findByRole('heading', { name: 'Sheets and columns' });
}

/** Opens a drop-down and takes one of its entries. */
async function take(box: HTMLElement, entry: string): Promise<void> {
  await userEvent.click(box);
  await userEvent.click(await screen.findByRole('option', { name: entry }));
}

describe('sheets and columns', () => {
  it('shows each column with its field, its reasons and some values', async () => {
    await openColumns(new FakeServices());
    expect(await screen.findByText(/^Net → Amount/)).toBeInTheDocument();
    expect(screen.getByText(/column C is Amount:/)).toBeInTheDocument();
    expect(screen.getAllByText(/98 % numbers/).length).toBeGreaterThan(0);
    expect(screen.getByText(/Notes: /)).toBeInTheDocument();
  });

  it('asks one question, the suggestion chosen, and keeps the answer in the workbook', async () => {
    const services = new FakeServices();
    services.mapping.shows = preview;
    await openColumns(services);
    const card = within(await screen.findByRole('region', { name: 'Please decide' }));
    const [first, second] = card.getAllByRole('radio');
    expect(first).toBeChecked();
    await userEvent.click(second!);
    await userEvent.click(card.getByRole('button', { name: 'Use this answer' }));
    await waitFor(() => expect(services.mapping.mapping).toEqual({ 'Sales 2024': { choose: { amount: 'Gross' } } }));
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Please decide' })).not.toBeInTheDocument());
  });

  it('leads to the question from the first screen', async () => {
    const services = new FakeServices();
    services.mapping.shows = preview;
    openPane(services);
    await userEvent.click(await screen.findByRole('button', { name: 'Decide' }));
    expect(await screen.findByRole('region', { name: 'Please decide' })).toBeInTheDocument();
  });

  it('takes another column for a field, and undoes it', async () => {
    const services = new FakeServices();
    await openColumns(services);
    await userEvent.click(await screen.findByRole('button', { name: 'Change "Gross"' }));
    await take(screen.getByRole('combobox', { name: 'Change "Gross"' }), 'Amount');
    await waitFor(() =>
      expect(services.mapping.mapping).toEqual({
        'Sales 2024': { kind: 'sales', headerRow: 1, columns: { date: 'Order date', customerName: 'Customer', amount: 'Gross' } },
      }),
    );
    await userEvent.click(await screen.findByRole('button', { name: 'Undo the last change' }));
    await waitFor(() => expect(services.mapping.mapping).toBeNull());
  });

  it('takes another header row, and goes back to recognition', async () => {
    const services = new FakeServices();
    await openColumns(services);
    const row = await screen.findByRole('textbox', { name: 'Header row' });
    await userEvent.clear(row);
    await userEvent.type(row, '3{Enter}');
    await waitFor(() => expect(services.mapping.mapping).toEqual({ 'Sales 2024': { kind: 'sales', headerRow: 3 } }));
    await userEvent.click(await screen.findByRole('button', { name: 'Recognise automatically' }));
    await waitFor(() => expect(services.mapping.mapping).toBeNull());
  });

  it('uses a sheet that was not recognised as the user says', async () => {
    const services = new FakeServices();
    await openColumns(services);
    await take(await screen.findByRole('combobox', { name: /Use it as… Notes/ }), 'Payments');
    await waitFor(() => expect(services.mapping.mapping).toEqual({ Notes: { kind: 'payments' } }));
  });
});
