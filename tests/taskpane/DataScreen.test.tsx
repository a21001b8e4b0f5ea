/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import './browserParts';
import { ClienteleError } from '../../src/app/errors';
import { audit, FakeServices, foundSales, outcome, salesSource } from './fakeServices';
import { openPane } from './open';

function checkedServices(): FakeServices {
  const services = new FakeServices();
  services.checked = { ...foundSales, sources: [salesSource(), salesSource({ sheetName: 'Customers', kind: 'customers' })], audit };
  return services;
}

async function openPart(services: FakeServices, part: string): Promise<void> {
  openPane(services);
  await userEvent.click(await screen.findByRole('tab', { name: 'Data' }));
  await userEvent.click(await screen.findByRole('tab', { name: part }));
}

describe('data problems', () => {
  it('groups them by kind, says what to do, and leads to each cell', async () => {
    const services = checkedServices();
    await openPart(services, 'Problems');
    const group = within((await screen.findByText(/45 places/)).closest('details')!);
    expect(group.getByText(/What to do:/)).toBeInTheDocument();
    expect(group.getByText('Order date: soon 0')).toBeInTheDocument();
    expect(group.getByText(/25 more places/)).toBeInTheDocument();
    await userEvent.click(group.getByText('Sales 2024 B3'));
    expect(services.data.gone).toEqual([['Sales 2024', 3, 1]]);
    await userEvent.click(screen.getByText('Sales 2024 row 9'));
    expect(services.data.gone.at(-1)).toEqual(['Sales 2024', 9, 0]);
  });

  it('says what Excel refused and keeps the list', async () => {
    const services = checkedServices();
    services.data.refusal = new ClienteleError('E-SHEET-PROTECTED', { sheet: 'Sales 2024' });
    await openPart(services, 'Problems');
    await userEvent.click(await screen.findByText('Sales 2024 B3'));
    expect(await screen.findByText(/"Sales 2024" is protected/)).toBeInTheDocument();
    expect(screen.getByText('Sales 2024 B4')).toBeInTheDocument();
  });

  it('offers the check where rows have not been read', async () => {
    const services = checkedServices();
    services.found = { ...foundSales, sources: [salesSource({ rows: 500_000 })] };
    await openPart(services, 'Problems');
    await userEvent.click(await screen.findByRole('button', { name: 'Check every row' }));
    expect(await screen.findByText(/45 places/)).toBeInTheDocument();
  });

  it('writes the clean copy and leads to it', async () => {
    await openPart(checkedServices(), 'Problems');
    await userEvent.click(await screen.findByRole('button', { name: 'Write clean copy' }));
    expect(await screen.findByText(/12 cells corrected, 3 of them filled in/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Clean list' })).toBeInTheDocument();
  });
});

describe('possible duplicates', () => {
  it('shows both sides with the reasons, and keeps the answer for the next build', async () => {
    const services = checkedServices();
    await openPart(services, 'Duplicates');
    expect(await screen.findByText('Huadong Ltd')).toBeInTheDocument();
    expect(screen.getByText(/same phone \+45/i)).toBeInTheDocument();
    expect(screen.getByText('1 pair waits for your answer')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: /^Same customer/ }));
    expect(await screen.findByText('Accepted: merged by the next build')).toBeInTheDocument();
    expect(services.data.decisions).toEqual([['A ⇆ B', 'merge']]);
    await userEvent.click(screen.getByRole('button', { name: 'Build the summary again' }));
    await waitFor(() => expect(services.builds).toBe(1));
    services.finishBuild(outcome);
    expect(await screen.findByRole('heading', { name: 'The customer summary is ready' })).toBeInTheDocument();
  });

  it('takes an answer back', async () => {
    const services = checkedServices();
    await openPart(services, 'Duplicates');
    await userEvent.click(await screen.findByRole('button', { name: /^Different/ }));
    await userEvent.click(await screen.findByRole('button', { name: /^Take back/ }));
    expect(services.data.decisions).toEqual([['A ⇆ B', 'apart'], ['A ⇆ B', null]]);
    expect(await screen.findByRole('button', { name: /^Different/ })).toBeInTheDocument();
  });

  it('says that a build comes first where no sheet holds answers yet', async () => {
    const services = checkedServices();
    services.data.hasSheet = false;
    await openPart(services, 'Duplicates');
    await userEvent.click(await screen.findByRole('button', { name: /^Same customer/ }));
    expect(await screen.findByText(/Build the summary once first/)).toBeInTheDocument();
    expect(screen.getByText('1 pair waits for your answer')).toBeInTheDocument();
  });
});
