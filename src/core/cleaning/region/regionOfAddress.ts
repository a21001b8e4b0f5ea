import { hasHan } from '../text/hanText';
import { chinaRegionOf } from './chinaRegionOf';
import { englishRegionOf } from './englishRegionOf';
import type { Region } from './region';

/** The place an address plainly names, in Chinese or English; null rather than a guess. Total. */
export function regionOfAddress(address: string): Region | null {
  return hasHan(address) ? chinaRegionOf(address) : englishRegionOf(address);
}
