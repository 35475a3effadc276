import { useTranslations } from 'next-intl'
import { cloneElement, type ReactElement, type ReactNode } from 'react'

/** What a field hands to the control inside it. */
type ControlProps = {
  id?: string | undefined
  name?: string | undefined
  required?: boolean | undefined
  'aria-describedby'?: string | undefined
  'aria-invalid'?: boolean | undefined
}

type Props = {
  name: string
  label: ReactNode
  help?: ReactNode
  /** The sentence, already translated. */
  error?: string | undefined
  required?: boolean
  className?: string
  children: ReactElement<ControlProps>
}

/** The ids that tie a control to its help and its error; the control itself has the field's name as its id. */
export function describedBy(name: string, help: unknown, error: unknown): string | undefined {
  return [help ? `${name}-help` : '', error ? `${name}-error` : ''].filter(Boolean).join(' ') || undefined
}

/** One question with its label, help and error, around one control. Optional questions say so, required ones do not. */
export function Field({ name, label, help, error, required = false, className = '', children }: Props) {
  return (
    <div className={`flex flex-col gap-2 ${className}`}>
      <label htmlFor={name} className="font-semibold">
        {label}
        {!required && <Optional />}
      </label>
      {help && <FieldHelp name={name}>{help}</FieldHelp>}
      {cloneElement(children, {
        id: name,
        name: children.props.name ?? name,
        required,
        'aria-describedby': describedBy(name, help, error),
        'aria-invalid': error ? true : undefined,
      })}
      {error && <FieldError name={name}>{error}</FieldError>}
    </div>
  )
}

export function Optional() {
  const t = useTranslations('ui')
  return <span className="font-normal text-15 text-soft"> ({t('field.optional')})</span>
}

export function FieldHelp({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div id={`${name}-help`} className="max-w-text text-15 text-soft">
      {children}
    </div>
  )
}

export function FieldError({ name, children }: { name: string; children: ReactNode }) {
  return (
    <p id={`${name}-error`} className="flex items-start gap-2 font-semibold text-15 text-live">
      <svg viewBox="0 0 16 16" width={16} height={16} aria-hidden="true" className="mt-[0.2em] shrink-0 fill-current">
        <path d="M8 0 16 15H0zM7 5v5h2V5zm0 6.5v2h2v-2z" fillRule="evenodd" />
      </svg>
      {children}
    </p>
  )
}
