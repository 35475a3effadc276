import type { ReactNode } from 'react'

/** What is rarely needed, folded away under a line of words. */
export function Fold({ title, open, children }: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className="group/fold min-w-0" open={open}>
      <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-2 text-15 text-link [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 16 16"
          width={14}
          height={14}
          aria-hidden="true"
          className="fill-none stroke-current group-open/fold:rotate-90"
        >
          <path d="m5.5 3 5 5-5 5" strokeWidth={2} />
        </svg>
        {title}
      </summary>
      <div className="flex flex-col gap-6 border-line border-s-2 ps-4 pt-2 pb-1">{children}</div>
    </details>
  )
}
