# %% [markdown]
# Questions to Entente from Python. Each `# %%` is a cell in Jupyter (jupytext), VS Code and PyCharm.
#
#     python3 -m venv .cache/python && .cache/python/bin/pip install -r docs/dashboards/requirements.txt
#     ENTENTE=http://127.0.0.1:4000 .cache/python/bin/python docs/dashboards/notebook.py

# %%
import os

import pandas as pd
from gql import Client, gql
from gql.transport.exceptions import TransportQueryError
from gql.transport.requests import RequestsHTTPTransport

SERVER = os.environ.get("ENTENTE", "http://127.0.0.1:4000")
client = Client(transport=RequestsHTTPTransport(url=f"{SERVER}/graphql"), fetch_schema_from_transport=True)

# %% Who met whom most often: flat rows become a table
PAIRS = gql("query Pairs($first: Int!) { topPairs(first: $first) { a { name } b { name } count first last } }")
PAIRS.variable_values = {"first": 20}
pairs = pd.json_normalize(client.execute(PAIRS)["topPairs"])
print(pairs)

# %% Every held meeting: a connection is read page after page
MEETINGS = gql("""
  query Meetings($after: String) {
    meetings(filter: { status: { eq: HELD } }, orderBy: [DATE_DESC], first: 100, after: $after) {
      pageInfo { hasNextPage endCursor }
      nodes { id kind date { value precision } location { country { name } } participants { party { name } } }
    }
  }
""")


def all_meetings():
    after = None
    while True:
        MEETINGS.variable_values = {"after": after}
        page = client.execute(MEETINGS)["meetings"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


meetings = pd.json_normalize(list(all_meetings())).drop_duplicates("id")
meetings["who"] = meetings["participants"].map(lambda seats: "; ".join(seat["party"]["name"] for seat in seats))
# What is known to the month or the year only stays what it is: no day is made up.
exact = meetings[meetings["date.precision"] == "day"].assign(day=lambda rows: pd.to_datetime(rows["date.value"]))
print(exact[["day", "kind", "location.country.name", "who"]])

# %% Co-operation month by month, straight from an address
dyads = pd.read_csv(f"{SERVER}/export/csv?query=cooperation-and-conflict&by=MONTH", parse_dates=["time"])
print(dyads.pivot_table(index="time", columns=["actor.name", "recipient.name"], values="score"))

# %% What is refused says what to do
try:
    PAIRS.variable_values = {"first": 100_000}
    client.execute(PAIRS)
except TransportQueryError as error:
    refused = error.errors[0]["extensions"]
    print(refused["code"], "-", refused["next"])
