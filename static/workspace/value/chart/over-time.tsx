import { useState } from 'react';
import { Segments } from '../../../kit/segments';
import { words } from '../../../kit/words';
import { itemsWords } from '../count-words';
import { FigureButton } from '../figure-button';
import type { Report } from '../figures';
import { Sentence } from '../sentence';
import { ChartTable } from './chart-table';
import { ValueChart } from './value-chart';

const FORMS = ['chart', 'table'] as const;

/** Value points over the last 12 months, as a chart or a table, and what of it Jira does not tell. */
export function OverTime({ report }: { report: Report }) {
  const [form, setForm] = useState<(typeof FORMS)[number]>('chart');
  const { untold, unclear } = report;
  return (
    <section className="value-section">
      <header className="value-head">
        <h2>{words('valuePage.chart.title')}</h2>
        <span className="small value-head-says">{words('valuePage.chart.definition')}</span>
        <Segments label={words('valuePage.chart.form')} names={FORMS.map((each) => words(`valuePage.chart.${each}`))} chosen={FORMS.indexOf(form)} onChoose={(at) => setForm(FORMS[at]!)} />
      </header>
      {form === 'chart' ? <ValueChart report={report} /> : <ChartTable report={report} />}
      {untold.length > 0 && <p className="small"><Sentence entry="valuePage.chart.untold" parts={{ items: <FigureButton figure="untold">{itemsWords(untold.length)}</FigureButton> }} /></p>}
      {unclear.length > 0 && <p className="small"><Sentence entry="valuePage.chart.unclear" parts={{ items: <FigureButton figure="unclear">{itemsWords(unclear.length)}</FigureButton> }} /></p>}
    </section>
  );
}
