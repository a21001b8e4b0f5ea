import type { PackWords } from '../packWords';
import { basicInfo } from './basicInfo';
import { churn } from './churn';
import { conversion } from './conversion';
import { customerAnalysis } from './customerAnalysis';
import { events } from './events';
import { interactions } from './interactions';
import { phases } from './phases';
import { salesPerformance } from './salesPerformance';
import { satisfaction } from './satisfaction';
import { service } from './service';

export const pack: PackWords = { basicInfo, churn, conversion, customerAnalysis, events, interactions, phases, salesPerformance, satisfaction, service };
