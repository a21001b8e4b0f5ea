import { basicInfoHeadline, basicInfoReport } from './basicInfo/basicInfo';
import { churnHeadline, churnReport } from './churn/churn';
import { conversionHeadline, conversionReport } from './conversion/conversion';
import { customerAnalysisHeadline, customerAnalysisReport } from './customerAnalysis/customerAnalysis';
import { eventsHeadline, eventsReport } from './events/events';
import { interactionsHeadline, interactionsReport } from './interactions/interactions';
import { lifecycleReport, lifecycleReportHeadline } from './lifecycleReport/lifecycleReport';
import type { Report } from './report';
import { salesPerformanceHeadline, salesPerformanceReport } from './salesPerformance/salesPerformance';
import { satisfactionHeadline, satisfactionReport } from './satisfaction/satisfaction';
import { serviceHeadline, serviceReport } from './service/service';

/** The reports that departments ask for by name: sales, marketing, service. */
export const PACK_REPORTS: readonly Report[] = [
  { order: 40, group: 'reports', build: salesPerformanceReport, about: ({ pack }) => pack.salesPerformance.about, headline: salesPerformanceHeadline },
  { order: 41, group: 'reports', build: customerAnalysisReport, about: ({ pack }) => pack.customerAnalysis.about, headline: customerAnalysisHeadline },
  { order: 42, group: 'reports', build: conversionReport, about: ({ pack }) => pack.conversion.about, headline: conversionHeadline },
  { order: 43, group: 'reports', build: lifecycleReport, about: ({ pack }) => pack.phases.about, headline: lifecycleReportHeadline },
  { order: 44, group: 'reports', build: churnReport, about: ({ pack }) => pack.churn.about, headline: churnHeadline },
  { order: 45, group: 'reports', build: interactionsReport, about: ({ pack }) => pack.interactions.about, headline: interactionsHeadline },
  { order: 46, group: 'reports', build: serviceReport, about: ({ pack }) => pack.service.about, headline: serviceHeadline },
  { order: 47, group: 'reports', build: satisfactionReport, about: ({ pack }) => pack.satisfaction.about, headline: satisfactionHeadline },
  { order: 48, group: 'reports', build: eventsReport, about: ({ pack }) => pack.events.about, headline: eventsHeadline },
  { order: 49, group: 'reports', build: basicInfoReport, about: ({ pack }) => pack.basicInfo.about, headline: basicInfoHeadline },
];
