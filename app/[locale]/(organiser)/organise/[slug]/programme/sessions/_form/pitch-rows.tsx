'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import type { EditedPitch } from '@/domain/programme/edited-session'
import { pitchSum, pitchTimes } from '@/domain/programme/pitch-times'
import type { Locale } from '@/domain/shared/locale'
import { MultilingualField } from '../../../../_form/multilingual-field'
import { RowText } from '../../../../_form/row-fields'
import { FormRow } from '../../../../_form/row-parts'
import { useRows } from '../../../../_form/use-rows'
import { Fold } from './fold'
import { OrganisationField, PersonField } from './person-field'

/** Minutes of a pitch unless something else is said. */
const usual = 5

type Figures = { start: string; length: number | null; minutes: ReadonlyMap<string, number> }

type Props = {
  slug: string
  pitches: readonly EditedPitch[]
  start: string
  length: number | null
  wanted: readonly Locale[]
}

/** Start, length and minutes as they are typed, so that the times run along. */
function useFigures({ pitches, start, length }: Pick<Props, 'pitches' | 'start' | 'length'>) {
  const place = useRef<HTMLDivElement>(null)
  const [figures, setFigures] = useState<Figures>({
    start,
    length,
    minutes: new Map(pitches.map(({ id, minutes }) => [id, minutes])),
  })
  useEffect(() => {
    const form = place.current?.closest('form')
    if (!form) return
    const follow = () => {
      const minutes = new Map<string, number>()
      for (const [name, value] of new FormData(form)) {
        const [, key] = /^pitches\.([^.]+)\.minutes$/.exec(name) ?? []
        if (key) minutes.set(key, Number(value) || 0)
      }
      const data = new FormData(form)
      setFigures({ start: String(data.get('start') ?? ''), length: Number(data.get('minutes')) || null, minutes })
    }
    form.addEventListener('input', follow)
    return () => form.removeEventListener('input', follow)
  }, [])
  return { place, figures }
}

/** The pitches of a block in their order, with the time each begins and how the sum fits the block. */
export function PitchRows({ slug, pitches, wanted, ...block }: Props) {
  const t = useTranslations('programme.form')
  const missingMark = useTranslations('organise.common')('missing')
  const { keys, button } = useRows(
    'pitches',
    pitches.map(({ id }) => id),
  )
  const { place, figures } = useFigures({ pitches, ...block })
  const minutes = keys.map((key) => figures.minutes.get(key) ?? usual)
  const times = pitchTimes(figures.start, minutes)
  const sum = pitchSum(minutes)
  const over = figures.length !== null && sum > figures.length
  return (
    <div ref={place}>
      {keys.length === 0 && <p className="mb-4 text-soft">{t('noPitch')}</p>}
      <ol>
        {keys.map((key, index) => {
          const pitch = pitches.find(({ id }) => id === key)
          const row = `pitches.${key}`
          return (
            <FormRow
              key={key}
              list="pitches"
              rowKey={key}
              index={index}
              count={keys.length}
              button={button}
              name={t('pitch', { number: index + 1 })}
              aside={figures.start !== '' && <span className="font-bold text-17 text-ink">{times[index]}</span>}
            >
              <MultilingualField
                name={`${row}.title`}
                label={t('pitchTitle')}
                value={pitch?.title ?? {}}
                wanted={wanted}
                missingMark={missingMark}
                required
              />
              <div className="grid gap-4 md:grid-cols-2 lg:grid-cols-[8rem_minmax(0,1fr)_minmax(0,1fr)]">
                <div className="md:max-lg:col-span-2">
                  <RowText
                    name={`${row}.minutes`}
                    label={t('pitchMinutes')}
                    value={pitch?.minutes ?? usual}
                    inputMode="numeric"
                    autoComplete="off"
                    required
                  />
                </div>
                <PersonField slug={slug} row={row} label={t('presenter')} person={pitch?.person ?? null} />
                <OrganisationField row={row} label={t('organisation')} value={pitch?.organisation ?? null} />
              </div>
              <Fold title={t('pitchSummary')}>
                <MultilingualField
                  name={`${row}.summary`}
                  label={t('pitchSummary')}
                  value={pitch?.summary ?? {}}
                  rows={2}
                  wanted={wanted}
                  missingMark={missingMark}
                />
              </Fold>
            </FormRow>
          )
        })}
      </ol>
      <div className="flex flex-wrap items-center justify-between gap-4 border-line border-t pt-4">
        <Button {...button('add')}>{t('addPitch')}</Button>
        <p role="status" className={`font-semibold text-15 ${over ? 'text-live' : 'text-soft'}`}>
          {keys.length > 0 &&
            (figures.length === null
              ? t('pitchSum', { sum })
              : t(over ? 'pitchSumOver' : 'pitchSumOf', { sum, length: figures.length, over: sum - figures.length }))}
        </p>
      </div>
    </div>
  )
}
