'use client'

import { useField } from '../../../../_form/fields'

type Props = { name: string; label: string; value: number; ends: readonly [string, string] }

/** How much, from little to much; arrow keys move it by tens. */
export function Slider({ name, label, value, ends: [low, high] }: Props) {
  const field = useField(name, value)
  return (
    <div className="flex flex-col">
      <label htmlFor={field.id} className="font-semibold text-15">
        {label}
      </label>
      <input
        key={field.value}
        id={field.id}
        type="range"
        name={name}
        min={0}
        max={100}
        step={10}
        defaultValue={field.value}
        className="min-h-11 w-full cursor-pointer accent-ink"
      />
      <div aria-hidden="true" className="-mt-2 flex justify-between text-13 text-soft">
        <span>{low}</span>
        <span>{high}</span>
      </div>
    </div>
  )
}
