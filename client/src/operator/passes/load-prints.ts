import type { Client } from '@urql/solid';
import { graphql } from '../../gql';
import type { PrintedPassQuery } from '../../gql/graphql';
import { unwrapResult } from '../../lib/unwrap-result';

const PrintedPass = graphql(`
  query PrintedPass($number: String!) {
    pass(number: $number) {
      number
      status
      viewerCan {
        print
      }
      company {
        name
      }
      port {
        code
      }
      ...PrintedParts
    }
  }
`);

const PrintedApplication = graphql(`
  query PrintedApplication($number: String!) {
    application(number: $number) {
      passes {
        number
        status
        viewerCan {
          print
        }
        company {
          name
        }
        port {
          code
        }
        ...PrintedParts
      }
    }
  }
`);

type PrintablePass = NonNullable<PrintedPassQuery['pass']>;

export interface PrintablePasses {
  passes: PrintablePass[];
  /** Numbers for which no pass was found. */
  missing: string[];
}

/** The number of concurrent look-ups. */
const atOnce = 8;

/** The passes to be printed as they are now, in the given order. Rejects with the API's error. */
export async function loadPrints(
  client: Client,
  { application, numbers }: { application: string | undefined; numbers: readonly string[] },
): Promise<PrintablePasses> {
  const fresh = { requestPolicy: 'network-only' } as const;
  if (application) {
    const { application: found } = unwrapResult(
      await client.query(PrintedApplication, { number: application }, fresh).toPromise(),
    );
    return { passes: found?.passes ?? [], missing: found ? [] : [application] };
  }
  const prints: PrintablePasses = { passes: [], missing: [] };
  for (let from = 0; from < numbers.length; from += atOnce) {
    const batch = numbers.slice(from, from + atOnce);
    const answers = await Promise.all(batch.map((number) => client.query(PrintedPass, { number }, fresh).toPromise()));
    answers.forEach((answer, at) => {
      const { pass } = unwrapResult(answer);
      if (pass) prints.passes.push(pass);
      else prints.missing.push(batch[at] ?? '');
    });
  }
  return prints;
}
