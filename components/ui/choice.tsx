import type { ComponentProps, ReactNode } from 'react'
import { describedBy, FieldError, FieldHelp, Optional } from './field'

export type Choice = {
  value: string
  label: ReactNode
  help?: ReactNode
  /** A seat, a theme's mark: drawn at the end of the line. */
  mark?: ReactNode
  /** The classes of what it is written on, where that is not a plain line. */
  paper?: string
  disabled?: boolean
}

type GroupProps = Omit<ComponentProps<'input'>, 'type' | 'value' | 'defaultValue' | 'children'> & {
  name: string
  label: ReactNode
  help?: ReactNode
  error?: string | undefined
  options: readonly Choice[]
}

const box =
  'peer col-start-1 row-start-1 size-6 appearance-none border-[1.5px] border-edge bg-sheet checked:border-ink checked:bg-ink disabled:border-line disabled:bg-wash aria-invalid:border-live'
const row = 'grid min-h-12 grid-cols-[1.5rem_1fr_auto] items-center gap-x-3 px-4 py-2.5 has-disabled:text-soft'
const line =
  'rounded-14 border-[1.5px] border-line bg-sheet hover:border-edge has-checked:border-ink has-focus-visible:border-ink'
const paperRing = 'outline-offset-2 has-checked:outline-3 has-checked:outline-ink'

function Tick({ round }: { round: boolean }) {
  return (
    <svg
      viewBox="0 0 24 24"
      aria-hidden="true"
      className="pointer-events-none invisible col-start-1 row-start-1 size-6 fill-none stroke-paper peer-checked:visible forced-colors:stroke-[CanvasText]"
    >
      {round ? <circle cx="12" cy="12" r="3" strokeWidth={6} /> : <path d="m6 12.5 4 4 8-9" strokeWidth={2.75} />}
    </svg>
  )
}

function Line({
  option,
  id,
  control,
  round,
}: {
  option: Choice
  id: string
  control: ComponentProps<'input'>
  round: boolean
}) {
  return (
    <label htmlFor={id} className={`${row} ${option.paper ? `${option.paper} ${paperRing}` : line}`}>
      <span className="col-start-1 grid size-6 self-start">
        <input
          {...control}
          id={id}
          value={option.value}
          disabled={option.disabled ?? control.disabled}
          className={`${box} ${round ? 'rounded-pill' : 'rounded-8'}`}
          aria-describedby={
            [control['aria-describedby'], option.help ? `${id}-help` : ''].filter(Boolean).join(' ') || undefined
          }
        />
        <Tick round={round} />
      </span>
      <span className="min-w-0 leading-snug">
        {option.label}
        {option.help && (
          <span id={`${id}-help`} className="block text-15 text-soft">
            {option.help}
          </span>
        )}
      </span>
      {option.mark}
    </label>
  )
}

function Group({
  label,
  help,
  error,
  required,
  children,
  name,
}: Omit<GroupProps, 'options'> & { children: ReactNode }) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-2" aria-describedby={describedBy(name, help, error)}>
      <legend className="mb-2 font-semibold">
        {label}
        {!required && <Optional />}
      </legend>
      {help && <FieldHelp name={name}>{help}</FieldHelp>}
      {children}
      {error && <FieldError name={name}>{error}</FieldError>}
    </fieldset>
  )
}

/** The id of the n-th line: the first has the name itself, so that the error summary leads to it. */
function lineId(name: string, index: number) {
  return index === 0 ? name : `${name}.${index}`
}

/** One of several answers. Further props (from react-hook-form's register) go to every input. */
export function RadioGroup({
  options,
  label,
  help,
  error,
  selected,
  ...control
}: GroupProps & { selected?: string | undefined }) {
  return (
    <Group label={label} help={help} error={error} name={control.name} required={control.required}>
      {options.map((option, index) => (
        <Line
          key={option.value}
          option={option}
          id={lineId(control.name, index)}
          round
          control={{
            ...control,
            type: 'radio',
            'aria-invalid': error ? true : undefined,
            ...(selected === undefined ? {} : { defaultChecked: option.value === selected }),
          }}
        />
      ))}
    </Group>
  )
}

/** Any number of answers, all sent under one name. */
export function CheckboxGroup({
  options,
  label,
  help,
  error,
  selected,
  required,
  ...control
}: GroupProps & { selected?: readonly string[] | undefined }) {
  return (
    <Group label={label} help={help} error={error} name={control.name} required={required}>
      {options.map((option, index) => (
        <Line
          key={option.value}
          option={option}
          id={lineId(control.name, index)}
          round={false}
          control={{
            ...control,
            type: 'checkbox',
            'aria-invalid': error ? true : undefined,
            ...(selected === undefined ? {} : { defaultChecked: selected.includes(option.value) }),
          }}
        />
      ))}
    </Group>
  )
}

type CheckboxProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & {
  name: string
  label: ReactNode
  help?: ReactNode
  error?: string | undefined
}

/** One yes. Sends "on" (or its value) when ticked and nothing otherwise. */
export function Checkbox({ label, help, error, name, value = 'on', id = name, ...control }: CheckboxProps) {
  return (
    <div className="flex flex-col gap-2">
      <Line
        option={{ value: String(value), label, help }}
        id={id}
        round={false}
        control={{
          ...control,
          name,
          type: 'checkbox',
          'aria-invalid': error ? true : undefined,
          'aria-describedby': error ? `${id}-error` : undefined,
        }}
      />
      {error && <FieldError name={id}>{error}</FieldError>}
    </div>
  )
}
