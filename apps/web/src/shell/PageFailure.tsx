import { type ErrorComponentProps, useRouter } from '@tanstack/react-router';
import { PageTitle } from '../parts/PageTitle.tsx';
import { TextButton } from '../parts/TextButton.tsx';

/** What stands where a page could not be shown: a sentence, and a way to try again. */
export function PageFailure({ error, reset }: ErrorComponentProps) {
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <>
      <PageTitle title="This page could not be shown" />
      <p>{error instanceof Error ? error.message : 'Something unforeseen happened.'}</p>
      <p>
        <TextButton onClick={again}>Try again</TextButton>
      </p>
    </>
  );
}
