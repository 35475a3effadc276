'use client'

import { useLocale, useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { Locale } from '@/domain/shared/locale'
import { words } from '@/domain/shared/multilingual'
import type { WorkshopSetup } from '@/domain/workshops/queries/workshop'
import { roundSteps } from '@/domain/workshops/schema'
import { MultilingualField } from '../../../_form/multilingual-field'
import { RowSelect, RowText } from '../../../_form/row-fields'
import { FormRow } from '../../../_form/row-parts'
import { useRows } from '../../../_form/use-rows'
import { Fold } from '../../programme/sessions/_form/fold'

type Props = {
  workshop: Pick<WorkshopSetup, 'format' | 'rounds' | 'roundReached'>
  wanted: readonly Locale[]
}

const usualMinutes = 20

/** One row a round still to come: how long, and how long to change tables afterwards. */
export function RoundRows({ workshop, wanted }: Props) {
  const t = useTranslations('setup.rounds')
  const locale = useLocale()
  const steps = useTranslations('workshops.step')
  const missingMark = useTranslations('organise.common')('missing')
  const { format, roundReached } = workshop
  const kept = new Map(
    workshop.rounds.filter(({ number }) => number > roundReached).map((round) => [`r${round.number}`, round]),
  )
  const { keys, button } = useRows('rounds', [...kept.keys()])
  const word = format === 'CARDS' ? 'step' : 'round'
  const last = workshop.rounds.at(-1)
  return (
    <div>
      {roundReached > 0 && <p className="mb-4 text-15 text-soft">{t('begun', { count: roundReached })}</p>}
      {keys.length === 0 && <p className="mb-4 text-soft">{t(format === 'CARDS' ? 'noStep' : 'noRound')}</p>}
      <ol>
        {keys.map((key, index) => {
          const round = kept.get(key)
          const title = round?.title ?? {}
          return (
            <FormRow
              key={key}
              list="rounds"
              rowKey={key}
              index={index}
              count={keys.length}
              button={button}
              name={t(word, { number: roundReached + index + 1 })}
              aside={words(title, locale)}
            >
              <div className="grid items-end gap-4 sm:grid-cols-3">
                {format === 'CARDS' ? (
                  <RowSelect
                    name={`rounds.${key}.step`}
                    label={t('what')}
                    value={round?.step ?? 'TALK'}
                    options={roundSteps.map((step) => ({ value: step, label: steps(step) }))}
                    required
                  />
                ) : (
                  <input type="hidden" name={`rounds.${key}.step`} value={round?.step ?? 'TALK'} />
                )}
                <RowText
                  name={`rounds.${key}.minutes`}
                  label={t('minutes')}
                  value={round?.minutes ?? last?.minutes ?? usualMinutes}
                  inputMode="numeric"
                  required
                />
                <RowText
                  name={`rounds.${key}.movingMinutes`}
                  label={t(format === 'ROUNDS' ? 'moving' : 'pause')}
                  value={round?.movingMinutes ?? last?.movingMinutes ?? 0}
                  inputMode="numeric"
                  required
                />
              </div>
              <Fold title={t('name')}>
                <MultilingualField
                  name={`rounds.${key}.title`}
                  label={t('nameLabel')}
                  value={title}
                  wanted={wanted}
                  missingMark={missingMark}
                />
              </Fold>
            </FormRow>
          )
        })}
      </ol>
      <div className="border-line border-t pt-4">
        <Button {...button('add')}>{t(format === 'CARDS' ? 'addStep' : 'addRound')}</Button>
      </div>
    </div>
  )
}
