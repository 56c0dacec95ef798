-- One comparison of all gemeenten.
local file = io.open(os.getenv("MEASURE_WORK") .. "/compare.json")
wrk.method = "POST"
wrk.path = "/graphql"
wrk.headers["Content-Type"] = "application/json"
wrk.body = file:read("a")
