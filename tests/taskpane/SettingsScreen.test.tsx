/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import './browserParts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { FakeServices } from './fakeServices';
import { openPane } from './open';

const DAYS = 'Days without a purchase that mean churned';

async function openSettings(services: FakeServices): Promise<void> {
  openPane(services);
  await userEvent.click(await screen.findByRole('tab', { name: 'Settings' }));
  await screen.findByRole('textbox', { name: DAYS });
}

async function fill(name: string, value: string): Promise<void> {
  const box = screen.getByRole('textbox', { name });
  await userEvent.clear(box);
  await userEvent.type(box, value);
}

describe('the settings screen', () => {
  it('shows who would change class before anything is applied, with the greatest by name', async () => {
    const services = new FakeServices();
    await openSettings(services);
    expect(screen.getByText(/Nothing changed yet/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Apply' })).toBeDisabled();
    await fill(DAYS, '60');
    expect(await screen.findByText('2 customers would change class')).toBeInTheDocument();
    expect(screen.getByText('Active → Churned: 2 customers, 3,500 in all')).toBeInTheDocument();
    expect(screen.getByText('Ann · 2,000')).toBeInTheDocument();
    expect(services.settings.asked.at(-1)!.churnDays).toBe(60);
    expect(services.settings.kept).toBe(DEFAULT_SETTINGS);
  });

  it('keeps the settings in the workbook only when they are applied', async () => {
    const services = new FakeServices();
    await openSettings(services);
    await userEvent.click(screen.getByRole('radio', { name: 'By fixed amounts' }));
    await fill('A: amount at least', '250,000');
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    await waitFor(() => expect(services.settings.kept.abc).toMatchObject({ mode: 'fixed', fixedCuts: ['250000', '50000', '10000'] }));
    expect(await screen.findByText(/Kept in this workbook/)).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Apply' })).toBeDisabled();
  });

  it('says at the field what is wrong, and applies nothing', async () => {
    const services = new FakeServices();
    await openSettings(services);
    await fill(DAYS, 'soon');
    expect(await screen.findByText('Enter a whole number')).toBeInTheDocument();
    expect(screen.getByText('Correct the marked fields first.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Apply' })).toBeDisabled();
    await fill('A: up to this share of the total (%)', '90');
    await fill(DAYS, '90');
    expect(await screen.findAllByText('In the wrong order of size')).toHaveLength(2);
  });

  it('takes changes back', async () => {
    const services = new FakeServices();
    services.settings.kept = { ...DEFAULT_SETTINGS, churnDays: 45 };
    await openSettings(services);
    await fill(DAYS, '60');
    await userEvent.click(screen.getByRole('button', { name: 'Undo changes' }));
    expect(screen.getByRole('textbox', { name: DAYS })).toHaveValue('45');
    await userEvent.click(screen.getByRole('button', { name: 'Restore defaults' }));
    expect(screen.getByRole('textbox', { name: DAYS })).toHaveValue('90');
  });

  it('offers the analysis where there is nothing to compare with', async () => {
    const services = new FakeServices();
    services.settings.answer = null;
    await openSettings(services);
    await fill(DAYS, '30');
    expect(await screen.findByRole('button', { name: 'Analyse the data' })).toBeInTheDocument();
  });

  it('keeps lesser matters folded away, marks those in which something is changed, and takes blanks for what they mean', async () => {
    const services = new FakeServices();
    await openSettings(services);
    expect(screen.queryByRole('textbox', { name: 'What amounts are in' })).not.toBeInTheDocument();
    await userEvent.click(screen.getByText('The sheets'));
    await fill('What amounts are in', 'EUR');
    expect(screen.getByText('changed')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('radio', { name: 'English' }));
    await userEvent.click(screen.getByText('Contacts, surveys, events'));
    await userEvent.click(screen.getByRole('radio', { name: '10' }));
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    await waitFor(() => expect(services.settings.kept).toMatchObject({ currency: 'EUR', language: 'en-US', satisfactionScale: 10 }));
    await userEvent.clear(screen.getByRole('textbox', { name: 'What amounts are in' }));
    await userEvent.click(screen.getByRole('button', { name: 'Apply' }));
    await waitFor(() => expect(services.settings.kept.currency).toBeNull());
  });
});
