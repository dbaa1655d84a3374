def log = new File(basedir, 'build.log').text
assert log.contains('openapi.yaml:25:13: error: type "objekt" is not one of string, number, integer, boolean, array, object, null [unknown-type]')
assert log.contains('    at #/components/schemas/Item')
assert log.contains('    in operation items.get (line 6)')
assert log.contains('error: type "sting"')
assert !new File(basedir, 'target').exists()
