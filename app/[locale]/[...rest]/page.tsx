import { notFound } from 'next/navigation'

/** Any address that no page answers to, in the language of its first part. */
export default function UnknownPage() {
  notFound()
}
