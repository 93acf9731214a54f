throw new Error('half of a file')
