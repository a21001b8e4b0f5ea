/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import './browserParts';
import { card, FakeServices } from './fakeServices';
import { openPane } from './open';

const one = { found: 'one', customer: card.customer, written: 'C005', sheetName: 'Sales', row: 7 } as const;

async function openCustomer(services: FakeServices): Promise<void> {
  openPane(services);
  await userEvent.click(await screen.findByRole('tab', { name: 'Customer' }));
}

describe('the customer screen', () => {
  it('shows the customer of the selected row at once: figures, class and why, months, what to do', async () => {
    const services = new FakeServices();
    services.customers.selection = one;
    await openCustomer(services);
    expect(await screen.findByRole('heading', { name: 'Harbour Foods' })).toBeInTheDocument();
    expect(screen.getByText('Grade B')).toBeInTheDocument();
    expect(screen.getByText('About to churn')).toBeInTheDocument();
    expect(screen.getByText('▼ 20.0% on last year')).toBeInTheDocument();
    expect(screen.getByText(/now 46 days since the last order/)).toBeInTheDocument();
    expect(screen.getByText('Call today')).toBeInTheDocument();
    expect(screen.getByRole('img', { name: 'Monthly revenue from 2024-01 to 2024-03, least -20, most 300' })).toBeInTheDocument();
  });

  it('follows the selection, and keeps the last customer where a row names nobody', async () => {
    const services = new FakeServices();
    services.customers.selection = one;
    await openCustomer(services);
    await screen.findByRole('heading', { name: 'Harbour Foods' });
    act(() => services.customers.select({ ...one, customer: 9 }));
    expect(await screen.findByRole('heading', { name: 'Customer 9' })).toBeInTheDocument();
    act(() => services.customers.select({ found: 'none', reason: 'noCustomer', near: [], written: null }));
    expect(await screen.findByText(/The selected row names no customer.*still shown below/)).toBeInTheDocument();
    expect(screen.getByRole('heading', { name: 'Customer 9' })).toBeInTheDocument();
  });

  it('stops following when another part of the pane is opened', async () => {
    const services = new FakeServices();
    await openCustomer(services);
    await waitFor(() => expect(services.customers.following).toBe(1));
    await userEvent.click(screen.getByRole('tab', { name: 'Home' }));
    await waitFor(() => expect(services.customers.following).toBe(0));
  });

  it('lets the user choose among customers of one name', async () => {
    const services = new FakeServices();
    const candidates = [
      { id: 'C005', name: 'Harbour Foods' },
      { id: 'C017', name: 'Harbour Foods' },
    ];
    services.customers.selection = { found: 'several', candidates, written: 'Harbour Foods', sheetName: 'Sales', row: 7 };
    await openCustomer(services);
    await userEvent.click(await screen.findByRole('button', { name: /C005/ }));
    expect(await screen.findByRole('heading', { name: 'Harbour Foods' })).toBeInTheDocument();
  });

  it('finds a customer while typing; Enter takes the first', async () => {
    const services = new FakeServices();
    services.customers.hits = [
      { customer: 4, id: 'C005', name: 'Harbour Foods', by: '138 0013' },
      { customer: 9, id: 'C010', name: 'Harvest', by: null },
    ];
    await openCustomer(services);
    await userEvent.type(screen.getByRole('searchbox', { name: 'Find a customer' }), 'har');
    expect(await screen.findByText('2 found')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /138 0013/ })).toBeInTheDocument();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'Harbour Foods' })).toBeInTheDocument();
    expect(screen.queryByText('2 found')).not.toBeInTheDocument();
  });

  it('says that nobody fits, and what else to try', async () => {
    const services = new FakeServices();
    await openCustomer(services);
    await userEvent.type(screen.getByRole('searchbox'), 'zz');
    expect(await screen.findByText(/No such customer/)).toBeInTheDocument();
  });

  it('offers the analysis where there is none yet', async () => {
    const services = new FakeServices();
    services.customers.selection = null;
    await openCustomer(services);
    const button = await screen.findByRole('button', { name: 'Analyse the data' });
    services.customers.selection = one;
    await userEvent.click(button);
    expect(await screen.findByRole('heading', { name: 'Harbour Foods' })).toBeInTheDocument();
  });

  it('writes the portrait sheet and leads to it', async () => {
    const services = new FakeServices();
    services.customers.selection = one;
    await openCustomer(services);
    await userEvent.click(await screen.findByRole('button', { name: 'Write portrait sheet' }));
    const note = await screen.findByText(/The portrait of Harbour Foods is on:/);
    expect(services.customers.written).toEqual(['C005']);
    await userEvent.click(within(note).getByRole('button', { name: 'Customer portrait' }));
    expect(services.shown).toEqual(['Customer portrait']);
  });
});
