import type { FilterOptions } from '@groundswell/contract';
import { type Covered, coveredBy, type Period, presetOf, presets, sayPeriod, stepPeriod } from '@groundswell/words';
import { Popover } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useFilters, usePeriod } from '../use-filters.ts';
import styles from './FilterBar.module.css';

const DayRange = lazy(() => import('./DayRange.tsx'));

/** The period: presets, any two days, and a step of its own length to either side, also with the arrow keys. */
export function PeriodField({ options }: { options: FilterOptions }) {
  const [open, setOpen] = useState(false);
  const { filters, change } = useFilters();
  const covered = coveredBy(options, filters);
  const period = usePeriod();
  const choose = (chosen: Period) => {
    setOpen(false);
    change(chosen);
  };
  const before = period && stepPeriod(period, -1, covered);
  const after = period && stepPeriod(period, 1, covered);
  useArrowKeys(before, after, choose);
  if (!period) return null;
  return (
    <span className={styles.group}>
      <Popover opened={open} onChange={setOpen} position="bottom-start" offset={8} trapFocus returnFocus>
        <Popover.Target>
          <button type="button" className={styles.field} onClick={() => setOpen(!open)}>
            Period <b>{sayPeriod(period)}</b>
          </button>
        </Popover.Target>
        <Popover.Dropdown aria-label="Period" className={styles.dropdown}>
          <PeriodChoices covered={covered} period={period} onChoose={choose} />
        </Popover.Dropdown>
      </Popover>
      <Step to={before} name="The period before" sign="‹" onStep={choose} />
      <Step to={after} name="The period after" sign="›" onStep={choose} />
    </span>
  );
}

interface StepProps {
  to: Period | null;
  name: string;
  sign: string;
  onStep: (period: Period) => void;
}

function Step({ to, name, sign, onStep }: StepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={name}
      title={to ? `${name}: ${sayPeriod(to)}` : name}
      disabled={!to}
      onClick={() => to && onStep(to)}
    >
      {sign}
    </button>
  );
}

interface ChoicesProps {
  covered: Covered;
  period: Period;
  onChoose: (period: Period) => void;
}

function PeriodChoices({ covered, period, onChoose }: ChoicesProps) {
  const inForce = presetOf(period, covered);
  return (
    <>
      <div className={styles.period}>
        <div className={styles.presets}>
          {presets(covered).map((one) => (
            <button
              key={one.name}
              type="button"
              className={styles.preset}
              aria-pressed={one.name === inForce}
              onClick={() => onChoose(one.period)}
            >
              {one.name}
            </button>
          ))}
        </div>
        <Suspense fallback={null}>
          <DayRange period={period} covered={covered} onChoose={onChoose} />
        </Suspense>
      </div>
      {covered.asOf ? (
        <p className={styles.hint}>
          Counted from the last covered day, {sayPeriod({ from: covered.asOf, to: covered.asOf })}. ← and → move by the
          period’s own length.
        </p>
      ) : null}
    </>
  );
}

function useArrowKeys(before: Period | null, after: Period | null, step: (period: Period) => void) {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented) return;
      if (isUsed(event.target)) return;
      const to = event.key === 'ArrowLeft' ? before : event.key === 'ArrowRight' ? after : null;
      if (to) step(to);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
}

/** Whether what has the focus needs the arrow keys itself. */
function isUsed(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, select, textarea, [role="dialog"], [role="menu"], [tabindex="0"]') !== null
  );
}
