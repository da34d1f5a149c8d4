import '@mantine/dates/styles.layer.css';
import type { Covered, Period } from '@groundswell/words';
import { DatePicker } from '@mantine/dates';
import { useState } from 'react';

interface Props {
  period: Period;
  covered: Covered;
  onChoose: (period: Period) => void;
}

// The calendar's arrows have no words on them.
const arrows = {
  previousMonth: 'The month before',
  nextMonth: 'The month after',
  previousYear: 'The year before',
  nextYear: 'The year after',
  previousDecade: 'The decade before',
  nextDecade: 'The decade after',
};

/** Any two covered days from a calendar; loaded when it is opened. */
export default function DayRange({ period, covered, onChoose }: Props) {
  const [days, setDays] = useState<[string | null, string | null]>([period.from, period.to]);
  const choose = ([from, to]: [string | null, string | null]) => {
    setDays([from, to]);
    if (from && to) onChoose({ from, to });
  };
  return (
    <DatePicker
      type="range"
      value={days}
      onChange={choose}
      defaultDate={period.to}
      minDate={covered.from ?? undefined}
      maxDate={covered.to ?? undefined}
      allowSingleDateInRange
      weekendDays={[]}
      // The days of other months are too pale to be read.
      hideOutsideDates
      ariaLabels={arrows}
      size="sm"
    />
  );
}
