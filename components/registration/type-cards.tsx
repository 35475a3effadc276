'use client'

import { useTranslations } from 'next-intl'
import type { FormType } from '@/domain/registration/form'
import { useCheckedForm } from '../forms/checked-form'
import { useTyped } from '../forms/fields'
import { FieldError, FieldHelp } from '../ui/field'
import { T } from '../ui/translated'
import { SeatMark, seatLetter } from './seat-mark'

/** What one can register for now, by type. */
export type Seats = {
  typeId: string
  /** "kept": it shares its seats with the type one has, so that one's own seat, or place in line, goes along. */
  state: 'open' | 'full' | 'closed' | 'not-yet' | 'kept'
  seatsLeft: number
  waiting: number
}

/** From how many free seats on the number no longer helps anybody decide. */
const manySeats = 20

type Props = {
  types: readonly FormType[]
  seats: readonly Seats[]
  chosen: string
  /** Types without a free seat cannot be chosen: there is no line to join here. */
  seatsOnly?: boolean
  /** The type one has: it keeps its letter, but is not offered again. */
  left?: string
  legend: string
  help?: string
}

/** The profile one comes with: a seat of its colour, its name, and whether there is room. */
export function TypeCards({ types, seats, chosen, seatsOnly = false, left, legend, help }: Props) {
  const t = useTranslations('register.type')
  const { error } = useCheckedForm()
  const fault = error('typeId')
  const first = types.find(({ id }) => id !== left)
  return (
    <fieldset className="flex min-w-0 flex-col gap-3" aria-describedby={fault ? 'typeId-error' : undefined}>
      <legend className="mb-2 font-semibold">{legend}</legend>
      {help && <FieldHelp name="typeId">{help}</FieldHelp>}
      {fault && <FieldError name="typeId">{fault}</FieldError>}
      {types.map((type, index) => {
        if (type.id === left) return null
        const room = seats.find(({ typeId }) => typeId === type.id)
        const state = room?.state ?? 'closed'
        return (
          <TypeCard
            key={type.id}
            type={type}
            letter={seatLetter(index)}
            id={type.id === first?.id ? 'typeId' : `typeId.${index}`}
            disabled={state === 'closed' || state === 'not-yet' || (seatsOnly && state === 'full')}
            full={state === 'full'}
            you={chosen === type.id}
            invalid={fault !== undefined}
            words={
              state === 'open' && room && room.seatsLeft < manySeats ? t('few', { seats: room.seatsLeft }) : t(state)
            }
          />
        )
      })}
    </fieldset>
  )
}

type CardProps = {
  type: FormType
  letter: string
  id: string
  disabled: boolean
  full: boolean
  you: boolean
  invalid: boolean
  words: string
}

function TypeCard({ type, letter, id, disabled, full, you, invalid, words }: CardProps) {
  const t = useTranslations('register.type')
  const { control } = useCheckedForm()
  const typed = useTyped('typeId')
  const described = Object.keys(type.description).length > 0
  return (
    <label
      htmlFor={id}
      className="relative grid min-h-16 grid-cols-[2.75rem_1fr] items-center gap-x-3 rounded-14 border-[1.5px] border-line bg-sheet px-4 py-3 hover:border-edge has-checked:border-ink has-checked:shadow-[inset_0_0_0_1px_var(--ink)] has-disabled:bg-transparent has-disabled:text-soft has-focus-visible:outline-3 has-focus-visible:outline-accent has-focus-visible:outline-offset-3"
    >
      <input
        {...control('typeId')}
        type="radio"
        id={id}
        value={type.id}
        defaultChecked={typed === type.id}
        disabled={disabled}
        aria-invalid={invalid || undefined}
        aria-labelledby={`${id}-name`}
        aria-describedby={described ? `${id}-about ${id}-room` : `${id}-room`}
        className="absolute inset-0 size-full appearance-none opacity-0"
      />
      <SeatMark colour={type.colour} letter={letter} size={44} you={you} empty={full || disabled} />
      <span className="min-w-0">
        <span id={`${id}-name`} className="block font-semibold leading-snug">
          <T value={type.name} />
        </span>
        {described && (
          <span id={`${id}-about`} className="block text-15 text-soft leading-snug">
            <T value={type.description} />
          </span>
        )}
        <span id={`${id}-room`} className="mt-1 flex flex-wrap gap-x-3 text-15 leading-snug">
          <span className={full ? 'font-semibold text-warn' : disabled ? 'text-soft' : 'text-ok'}>{words}</span>
          {type.requiresApproval && !disabled && <span className="text-soft">{t('approval')}</span>}
        </span>
      </span>
    </label>
  )
}
