import type { basicInfo } from './en-US/basicInfo';
import type { churn } from './en-US/churn';
import type { conversion } from './en-US/conversion';
import type { customerAnalysis } from './en-US/customerAnalysis';
import type { events } from './en-US/events';
import type { interactions } from './en-US/interactions';
import type { phases } from './en-US/phases';
import type { salesPerformance } from './en-US/salesPerformance';
import type { satisfaction } from './en-US/satisfaction';
import type { service } from './en-US/service';

/** Words of the report pack, a section a report. The English ones say which words there are; every other language must have them all. */
export type BasicInfoWords = typeof basicInfo;
export type ChurnWords = typeof churn;
export type ConversionWords = typeof conversion;
export type CustomerAnalysisWords = typeof customerAnalysis;
export type EventWords = typeof events;
export type InteractionWords = typeof interactions;
export type PhaseWords = typeof phases;
export type SalesPerformanceWords = typeof salesPerformance;
export type SatisfactionWords = typeof satisfaction;
export type ServiceWords = typeof service;

export interface PackWords {
  readonly basicInfo: BasicInfoWords;
  readonly churn: ChurnWords;
  readonly conversion: ConversionWords;
  readonly customerAnalysis: CustomerAnalysisWords;
  readonly events: EventWords;
  readonly interactions: InteractionWords;
  readonly phases: PhaseWords;
  readonly salesPerformance: SalesPerformanceWords;
  readonly satisfaction: SatisfactionWords;
  readonly service: ServiceWords;
}
