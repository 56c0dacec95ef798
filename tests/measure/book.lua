-- Books a cent on a financiering of a gemeente drawn by chance.
local actors = {}
for line in io.lines(os.getenv("MEASURE_WORK") .. "/actors") do
  local token, financiering, datum = line:match("(%S+) (%S+) (%S+)")
  actors[#actors + 1] = {
    headers = { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. token },
    body = string.format('{"query":"mutation($f: ID!, $d: Datum!) { bestedingBoeken(input: {financieringId: $f, datum: $d, bedrag: 0.01, omschrijving: \\"meting\\"}) { besteding { id } fouten { code } } }","variables":{"f":"%s","d":"%s"}}', financiering, datum),
  }
end

request = function()
  local actor = actors[math.random(#actors)]
  return wrk.format("POST", "/graphql", actor.headers, actor.body)
end

local shown = 0
response = function(status, headers, body)
  if (status ~= 200 or not body:find('"fouten":%[%]')) and shown < 3 then
    shown = shown + 1
    print("refused: " .. status .. " " .. body)
  end
end
